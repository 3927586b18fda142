package dk.referat.internal.ruling;

import dk.referat.model.Statement;
import dk.referat.model.Statement.Kind;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The dissents and remarks so far. A remark that a colon announces goes on until something else is said. */
final class StatementLedger {

    private final LineTexts texts;
    private final List<Statement> statements = new ArrayList<>();
    private Optional<Announced> announced = Optional.empty();

    StatementLedger(LineTexts texts) {
        this.texts = texts;
    }

    List<Statement> statements() {
        close();
        return List.copyOf(statements);
    }

    /** A statement; {@code textStart} is 0 where nothing announces the text. */
    void add(Kind kind, Optional<String> by, Span place, int textStart) {
        close();
        if (textStart > 0) {
            announced = Optional.of(new Announced(by, place, textStart));
        } else {
            statements.add(new Statement(by, kind, texts.between(place), place));
        }
    }

    /** Whether the sentence belongs to the remark that was announced. */
    boolean goOn(boolean statement, boolean found, boolean newParagraph) {
        boolean goesOn = announced.isPresent() && !found && !(statement && newParagraph);
        if (!goesOn) {
            close();
        }
        return goesOn;
    }

    void follow(Span sentence) {
        announced = announced.map(remark -> remark.upTo(sentence));
    }

    private void close() {
        announced.ifPresent(remark -> {
            String text = texts.between(new Span(remark.textStart(), remark.span().end()));
            String printed = text.isEmpty() ? texts.between(remark.span()) : text;
            statements.add(new Statement(remark.by(), Kind.PROTOCOL, printed, remark.span()));
        });
        announced = Optional.empty();
    }

    private record Announced(Optional<String> by, Span span, int textStart) {

        Announced upTo(Span sentence) {
            return new Announced(by, span.union(sentence), textStart);
        }
    }
}
