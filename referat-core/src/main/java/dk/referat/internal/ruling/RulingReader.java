package dk.referat.internal.ruling;

import dk.referat.grammar.RulingParser;
import dk.referat.grammar.RulingParser.AbsenteesContext;
import dk.referat.grammar.RulingParser.NamedContext;
import dk.referat.grammar.RulingParser.RulingContext;
import dk.referat.grammar.RulingParser.SentenceContext;
import dk.referat.grammar.RulingParser.StopContext;
import dk.referat.grammar.runtime.TwoStageParse;
import dk.referat.model.Absence;
import dk.referat.model.Outcome;
import dk.referat.model.Person;
import dk.referat.model.Statement;
import dk.referat.model.Text;
import dk.referat.source.Span;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;

/** Reads the text of decisions, and the lines of a meeting's heading that name people. Immutable and thread-safe. */
public final class RulingReader {

    private final Phrases phrases;
    private final RulingTokens tokens;
    private final OutcomeReader outcomes;

    /** A reader that knows some phrases. */
    public RulingReader(Phrases phrases) {
        this.phrases = phrases;
        this.tokens = new RulingTokens(phrases.caches());
        this.outcomes = new OutcomeReader(phrases);
    }

    /** What the lines of one decision say, of an item whose number is not known. */
    public Ruling read(List<Text> lines, SourceSlices source) {
        return read(lines, source, Optional.empty());
    }

    /** What the lines of one decision say. */
    public Ruling read(List<Text> lines, SourceSlices source, Optional<String> item) {
        List<Token> words = LineBreaks.resolve(tokens.of(lines, source), phrases);
        Findings findings = new Findings(new LineTexts(lines, source));
        read(parse(words), findings, ItemsNamed.under(item));
        List<Statement> statements = findings.statements().statements();
        return new Ruling(
                outcomes.outcome(words, statements),
                findings.votes().votes(),
                findings.absences().absences(),
                statements,
                findings.attendance().events());
    }

    private static void read(RulingContext ruling, Findings findings, ItemsNamed items) {
        GroupReader groups = new GroupReader(false);
        List<SentenceContext> sentences = ruling.sentence();
        List<StopContext> stops = ruling.stop();
        for (int i = 0; i < sentences.size(); i++) {
            StopContext stop = i < stops.size() ? stops.get(i) : null;
            if (i > 0 && stops.get(i - 1).DOT() != null && isMoreOf(sentences.get(i - 1), sentences.get(i))) {
                NamedContext more = (NamedContext) sentences.get(i).getChild(0);
                findings.absences().absent(groups.read(more.group()).people());
            }
            boolean newParagraph = i > 0 && stops.get(i - 1).LINE() != null;
            new ClauseReader(groups, findings, items.areOthers(sentences.get(i))).read(sentences.get(i), stop, newParagraph);
        }
    }

    /** {@code Fraværende: Gitte Holm (B). Per Krag (V)}: a full stop between the names of a list. */
    static boolean isMoreOf(SentenceContext list, SentenceContext names) {
        return list.getChildCount() == 1 && list.getChild(0) instanceof AbsenteesContext label && label.group() != null
                && names.getChildCount() == 1 && names.getChild(0) instanceof NamedContext;
    }

    /** The first ruling of a text. */
    public Optional<Outcome> outcome(List<String> lines) {
        String source = String.join("\n", lines);
        List<Text> texts = List.of(new Text(source, new Span(0, source.length())));
        return read(texts, span -> source.substring(span.start(), span.end())).outcome();
    }

    /** Who is absent, by a line of a meeting's heading: {@code Afbud: X, Y (V)}, or names below a label. */
    public List<Absence> absences(Text line) {
        return absences(line, inLine(line)).stream()
                .map(absence -> new Absence(
                        within(line, absence.person()),
                        absence.substitute().map(person -> within(line, person)),
                        within(line, absence.span())))
                .toList();
    }

    /** The same with exact places, and with columns that only the source shows. */
    public List<Absence> absences(Text line, SourceSlices source) {
        Findings findings = new Findings(new LineTexts(List.of(line), source));
        HeadingReader.absences(sentences(line, source), findings);
        return findings.absences().absences();
    }

    /** The people whom a line names, in order: {@code Formand X (A), Y (B)}. */
    public List<Person> people(Text line) {
        return people(line, inLine(line)).stream()
                .map(person -> within(line, person))
                .toList();
    }

    /** The same with exact places, and with columns that only the source shows. */
    public List<Person> people(Text line, SourceSlices source) {
        return sentences(line, source).stream()
                .flatMap(sentence -> HeadingReader.people(sentence).stream())
                .toList();
    }

    /**
     * The people whom the lines of a heading name, in their order.
     *
     * @param lines the lines
     * @param ofMembers gives the source where the end of a line is a blank
     * @param source gives the source
     */
    public HeadingPeople heading(List<HeadingLine> lines, SourceSlices ofMembers, SourceSlices source) {
        HeadingLedger ledger = new HeadingLedger(new LineTexts(List.of(), source));
        for (HeadingLine line : lines) {
            if (line.absent()) {
                ledger.absentees(sentences(line.text(), source));
            } else {
                ledger.participants(sentences(line.text(), ofMembers));
            }
        }
        return OwnInitials.leaveOut(ledger.people());
    }

    private List<SentenceContext> sentences(Text line, SourceSlices source) {
        List<Token> words = Initials.join(tokens.ofColumns(line, source), true);
        return parse(Surnames.tell(Organisations.leaveOut(words, phrases.kinds()), phrases.kinds())).sentence();
    }

    /** Without the source the value is read, whose characters stand where the line's do unless blanks were left out. */
    private static SourceSlices inLine(Text line) {
        return span -> line.value();
    }

    private static Person within(Text line, Person person) {
        return new Person(person.name(), person.party(), person.role(), within(line, person.span()));
    }

    private static Span within(Text line, Span span) {
        return line.value().length() == line.span().length() ? span : line.span();
    }

    private RulingContext parse(List<Token> words) {
        List<Token> merged = LongRuns.end(new PhraseTokens(phrases.kinds()).of(words));
        CommonTokenStream stream = new CommonTokenStream(new ListTokenSource(merged));
        RulingParser parser = phrases.caches().parser(new RulingParser(stream));
        return TwoStageParse.run(parser, RulingParser::ruling).tree();
    }
}
