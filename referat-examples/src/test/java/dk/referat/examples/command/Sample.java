package dk.referat.examples.command;

import dk.referat.ParseResult;
import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.DiagnosticCode;
import dk.referat.diagnostic.LayoutReport;
import dk.referat.model.Absence;
import dk.referat.model.AgendaItem;
import dk.referat.model.Amount;
import dk.referat.model.Approximation;
import dk.referat.model.Attachment;
import dk.referat.model.AttendanceEvent;
import dk.referat.model.CaseReference;
import dk.referat.model.Cell;
import dk.referat.model.ContentsEntry;
import dk.referat.model.DanishDate;
import dk.referat.model.DanishTime;
import dk.referat.model.Decision;
import dk.referat.model.DecisionPoint;
import dk.referat.model.DocumentType;
import dk.referat.model.ItemType;
import dk.referat.model.KleNumber;
import dk.referat.model.LegalReference;
import dk.referat.model.MeantSign;
import dk.referat.model.Meeting;
import dk.referat.model.Minutes;
import dk.referat.model.MoneyUnit;
import dk.referat.model.Outcome;
import dk.referat.model.Person;
import dk.referat.model.PriceLevel;
import dk.referat.model.Recommendation;
import dk.referat.model.RecommendationPoint;
import dk.referat.model.RouteStep;
import dk.referat.model.Row;
import dk.referat.model.RunningText;
import dk.referat.model.Section;
import dk.referat.model.SectionKind;
import dk.referat.model.Statement;
import dk.referat.model.Table;
import dk.referat.model.TableKind;
import dk.referat.model.Text;
import dk.referat.model.Vote;
import dk.referat.source.SourceText;
import dk.referat.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Minutes made by hand, which have everything that the model can hold and most of what can be missing. */
public final class Sample {

    private final SourceText source;

    private Sample(String text) {
        this.source = SourceText.of("sample.txt", text);
    }

    /**
     * {@return a result with every part of the model}
     */
    public static ParseResult full() {
        Sample sample = new Sample(resource("sample.txt"));
        return new ParseResult(
                sample.minutes(),
                List.of(new Diagnostic(
                        DiagnosticCode.UNEXPECTED_LINE, sample.span("Til toppen"), List.of())),
                sample.source,
                LayoutReport.none(), Optional.empty());
    }

    /**
     * {@return a result of a text in which nothing was found}
     */
    public static ParseResult empty() {
        Span nowhere = new Span(0, 0);
        Meeting meeting = new Meeting(
                DocumentType.AGENDA, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(), List.of(), nowhere);
        return new ParseResult(
                new Minutes(meeting, List.of(), List.of(), List.of(), nowhere), List.of(), SourceText.of(""), LayoutReport.none(), Optional.empty());
    }

    /**
     * The text of a file beside this class.
     *
     * @param name the name of the file
     * @return its text
     */
    public static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private Minutes minutes() {
        return new Minutes(
                meeting(),
                List.of(
                        new ContentsEntry(
                                Optional.of(text("1")), text("Budget 2024-27"), OptionalInt.of(3), false,
                                span("1. Budget 2024-27 ... 3")),
                        new ContentsEntry(
                                Optional.empty(), text("Ansættelse"), OptionalInt.empty(), true,
                                span("Lukket: Ansættelse"))),
                List.of(budget(), closed()),
                List.of(text("Til toppen")),
                source.span());
    }

    private Meeting meeting() {
        return new Meeting(
                DocumentType.MINUTES,
                Optional.of(text("Forebyggelses- og Socialudvalget")),
                Optional.of(text("2022-2025")),
                Optional.of(text("Holbæk")),
                List.of(date("torsdag den 9. februar 2023", Optional.of(LocalDate.of(2023, 2, 9)))),
                Optional.of(time("09:45", LocalTime.of(9, 45))),
                Optional.empty(),
                Optional.of(text("Mødelokale A, 1. sal")),
                List.of(
                        new Person("Henrik Bang", Optional.of("B"), Optional.of("formand"), span("Henrik Bang")),
                        person("Ida Holm", Optional.empty())),
                List.of(absence("Per Vind", "V", "Eva Lund")),
                between("Holbæk", "Eva Lund"));
    }

    private AgendaItem budget() {
        return new AgendaItem(
                Optional.of(text("1")),
                text("Budget 2024-27"),
                Optional.of(ItemType.DECISION),
                false,
                Optional.of(new KleNumber(
                        "00.30.10-S55-2-22", "00.30.10", Optional.of("S55"), OptionalInt.of(2), OptionalInt.of(2022),
                        span("00.30.10-S55-2-22"))),
                List.of(),
                List.of(
                        new Section(
                                text("Indstilling"), SectionKind.RECOMMENDATION,
                                List.of(text("Forvaltningen indstiller,"), text("1. at budgettet godkendes,")),
                                between("Indstilling", "juni 2018")),
                        new Section(text("Bilag"), SectionKind.ATTACHMENTS, List.of(), span("Bilag"))),
                Optional.of(new Recommendation(
                        Optional.of(text("Forvaltningen")),
                        List.of(
                                point(Optional.of("1"), "at budgettet godkendes"),
                                point(Optional.empty(), "at tilskuddet er 0,555 mio. kr.")),
                        between("Indstilling", "juni 2018"))),
                List.of(decision()),
                List.of(
                        new Attachment("Budgetnotat", false, span("Budgetnotat")),
                        new Attachment("Tilbud", true, span("Tilbud"))),
                List.of(table()),
                List.of(new RouteStep("Teknikudvalget", RouteStep.Role.RECOMMENDS, span("Teknikudvalget"))),
                values(),
                between("1. Budget 2024-27 (", "S55-2-22"),
                between("1. Budget 2024-27 (", "Tilbud"));
    }

    private AgendaItem closed() {
        return new AgendaItem(
                Optional.empty(), text("Lukket punkt"), Optional.empty(), true, Optional.empty(), List.of(), List.of(),
                Optional.empty(), List.of(), List.of(), List.of(), List.of(), RunningText.plain(List.of()),
                span("Lukket punkt"), span("Lukket punkt"));
    }

    private Decision decision() {
        return new Decision(
                Optional.of(text("Teknikudvalget")),
                Optional.of(date("9. januar 2023", Optional.of(LocalDate.of(2023, 1, 9)))),
                Optional.of(text("pkt. 4")),
                Optional.of(Outcome.RECOMMENDED),
                List.of(text("Ad 1) Anbefalet."), text("Afbud: Gitte Kjær (B), i stedet Cecilie Lindahl")),
                List.of(new DecisionPoint("1", "Anbefalet.", span("Ad 1) Anbefalet."))),
                List.of(
                        new Vote(
                                1, Vote.Position.FOR, OptionalInt.of(4),
                                List.of(
                                        new Vote.PartyVotes("C", OptionalInt.of(3)),
                                        new Vote.PartyVotes("V", OptionalInt.empty())),
                                List.of(), span("For stemte: 4 (3 (C), V)")),
                        new Vote(
                                1, Vote.Position.AGAINST, OptionalInt.empty(), List.of(),
                                List.of(person("Ida Holm", Optional.empty())), span("Imod stemte: Ida Holm"))),
                List.of(absence("Gitte Kjær", "B", "Cecilie Lindahl")),
                List.of(new Statement(
                        Optional.of("Ida Holm"), Statement.Kind.PROTOCOL, "at det er for dyrt",
                        span("at det er for dyrt"))),
                List.of(new AttendanceEvent(
                        person("Per Vind", Optional.of("V")), AttendanceEvent.Kind.LEFT,
                        Optional.of(time("18:30", LocalTime.of(18, 30))), span("forlod mødet"))),
                between("Beslutning i", "Cecilie Lindahl"));
    }

    private Table table() {
        Cell blank = new Cell("", Optional.empty(), new Span(0, 0));
        return new Table(
                Optional.of("Økonomi"), Optional.of("t. kr."), Optional.of(new PriceLevel(2023)),
                TableKind.APPROPRIATION,
                List.of(cell("t. kr. i 2023 P/L"), cell("2023"), cell("2024")),
                List.of(
                        row(List.of(cell("Administration"), number("65", "65"), number("-1.250,50", "-1250.50"))),
                        row(List.of(cell("I alt"), blank, blank))),
                between("t. kr. i", "I alt"));
    }

    private RunningText values() {
        Amount amount = new Amount(
                "0,555 mio. kr.", new BigDecimal("0.555"), MoneyUnit.MILLIONS, MeantSign.AS_PRINTED, Approximation.NONE,
                Optional.empty(), span("0,555 mio. kr."));
        LegalReference law = new LegalReference(
                "lov nr. 707 af 8. juni 2018", LegalReference.Kind.ACT, Optional.empty(), OptionalInt.of(707),
                Optional.of(date("8. juni 2018", Optional.of(LocalDate.of(2018, 6, 8)))), Optional.empty(),
                span("lov nr. 707 af 8. juni 2018"));
        CaseReference earlier = new CaseReference(
                "Byrådet den 31. april 2022, punkt 12", "Byrådet", Optional.of(date("31. april 2022", Optional.empty())),
                Optional.of("12"), span("Byrådet den 31. april 2022, punkt 12"));
        return new RunningText(List.of(), lines -> List.of(amount, law, earlier));
    }

    private Absence absence(String name, String party, String substitute) {
        return new Absence(
                person(name, Optional.of(party)),
                Optional.of(person(substitute, Optional.empty())),
                between(name, substitute));
    }

    private RecommendationPoint point(Optional<String> number, String text) {
        return new RecommendationPoint(number, text, span(text));
    }

    private Person person(String name, Optional<String> party) {
        return new Person(name, party, Optional.empty(), span(name));
    }

    private DanishDate date(String printed, Optional<LocalDate> value) {
        return new DanishDate(printed, value, value.map(LocalDate::getDayOfWeek).filter(DayOfWeek.THURSDAY::equals),
                span(printed));
    }

    private DanishTime time(String printed, LocalTime value) {
        return new DanishTime(printed, value, span(printed));
    }

    private Cell cell(String printed) {
        return new Cell(printed, Optional.empty(), span(printed));
    }

    private Cell number(String printed, String value) {
        return new Cell(printed, Optional.of(new BigDecimal(value)), span(printed));
    }

    private static Row row(List<Cell> cells) {
        return new Row(cells, false, cells.get(0).span());
    }

    private Text text(String printed) {
        return new Text(printed, span(printed));
    }

    private Span span(String printed) {
        return between(printed, printed);
    }

    private Span between(String first, String last) {
        int start = source.text().indexOf(first);
        int end = source.text().indexOf(last, Math.max(start, 0)) + last.length();
        if (start < 0 || end < start + last.length()) {
            throw new IllegalArgumentException(first + " … " + last + " does not stand in the sample");
        }
        return new Span(start, end);
    }
}
