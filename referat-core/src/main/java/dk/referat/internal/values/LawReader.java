package dk.referat.internal.values;

import dk.referat.grammar.ValueParser.AbbreviatedReferenceContext;
import dk.referat.grammar.ValueParser.LawContext;
import dk.referat.grammar.ValueParser.LawKindContext;
import dk.referat.grammar.ValueParser.LawNumberContext;
import dk.referat.grammar.ValueParser.LawReferenceContext;
import dk.referat.grammar.ValueParser.LawSubjectContext;
import dk.referat.grammar.ValueParser.LegalReferenceContext;
import dk.referat.grammar.ValueParser.NamedLawContext;
import dk.referat.grammar.ValueParser.NumberedLawContext;
import dk.referat.grammar.ValueParser.ParagraphReferenceContext;
import dk.referat.grammar.ValueParser.ParagraphsContext;
import dk.referat.grammar.ValueParser.TitledLawContext;
import dk.referat.model.DanishDate;
import dk.referat.model.LegalReference;
import dk.referat.model.LegalReference.Kind;
import java.util.Optional;
import java.util.OptionalInt;
import org.antlr.v4.runtime.ParserRuleContext;

/** References to laws. */
final class LawReader {

    private static final int MOST_DIGITS = 9;

    private final Passage passage;
    private final DateReader dates;

    LawReader(Passage passage) {
        this.passage = passage;
        this.dates = new DateReader(passage);
    }

    /** {@return the reference} */
    Optional<LegalReference> reference(LegalReferenceContext reference) {
        if (reference instanceof LawReferenceContext law) {
            return Optional.of(reference(law, law(law.law()), law.paragraphs()));
        } else if (reference instanceof AbbreviatedReferenceContext law) {
            return Optional.of(reference(law, Law.named(law.CAPITALS().getText()), law.paragraphs()));
        } else if (reference instanceof ParagraphReferenceContext paragraph) {
            return Optional.of(reference(paragraph, law(paragraph), paragraph.paragraphs()));
        }
        return Optional.empty();
    }

    private LegalReference reference(LegalReferenceContext reference, Law law, ParagraphsContext paragraphs) {
        return new LegalReference(
                passage.printed(reference),
                law.kind(),
                law.title(),
                law.number(),
                law.date(),
                words(paragraphs),
                passage.span(reference));
    }

    private Law law(ParagraphReferenceContext paragraph) {
        if (paragraph.law() != null) {
            return law(paragraph.law());
        }
        return paragraph.CAPITALS() == null ? Law.UNNAMED : Law.named(paragraph.CAPITALS().getText());
    }

    private Law law(LawContext law) {
        if (law instanceof NumberedLawContext numbered) {
            Optional<String> topic = words(numbered.lawTopic());
            Optional<String> title = topic.or(() -> Optional.ofNullable(numbered.lawShortTitle())
                    .map(name -> name.LAW_NAME().getText()));
            return new Law(kind(numbered.lawKind()), title, number(numbered.lawNumber()), date(numbered.lawNumber()));
        } else if (law instanceof TitledLawContext titled) {
            LawNumberContext number = titled.lawDate() == null ? null : titled.lawDate().lawNumber();
            return new Law(kind(titled.lawSubject()), words(titled.lawSubject()), number(number), date(number));
        } else if (law instanceof NamedLawContext named) {
            return Law.named(passage.words(named));
        }
        return Law.UNNAMED;
    }

    private static Kind kind(LawSubjectContext subject) {
        if (subject.codification() != null || subject.CONSOLIDATION() != null) {
            return Kind.CONSOLIDATION;
        }
        return subject.ORDER() == null ? Kind.ACT : Kind.ORDER;
    }

    private static Kind kind(LawKindContext kind) {
        if (kind.ACT() != null) {
            return Kind.ACT;
        } else if (kind.CONSOLIDATION() != null) {
            return Kind.CONSOLIDATION;
        } else if (kind.ORDER() != null) {
            return Kind.ORDER;
        } else if (kind.CIRCULAR() != null) {
            return Kind.CIRCULAR;
        }
        return kind.GUIDANCE() == null ? Kind.ORDINANCE : Kind.GUIDANCE;
    }

    private static OptionalInt number(LawNumberContext number) {
        if (number == null) {
            return OptionalInt.empty();
        }
        String printed = number.lawFigures().getText();
        return printed.length() > MOST_DIGITS ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(printed));
    }

    private Optional<DanishDate> date(LawNumberContext number) {
        return number == null || number.date() == null ? Optional.empty() : dates.date(number.date());
    }

    private Optional<String> words(ParserRuleContext node) {
        return node == null ? Optional.empty() : Optional.of(passage.words(node));
    }

    /** What is printed of the law itself. */
    private record Law(Kind kind, Optional<String> title, OptionalInt number, Optional<DanishDate> date) {

        private static final Law UNNAMED =
                new Law(Kind.UNNAMED, Optional.empty(), OptionalInt.empty(), Optional.empty());

        private static Law named(String name) {
            return new Law(Kind.ACT, Optional.of(name), OptionalInt.empty(), Optional.empty());
        }
    }
}
