package dk.referat.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.Amount;
import dk.referat.model.CaseReference;
import dk.referat.model.DanishDate;
import dk.referat.model.KleNumber;
import dk.referat.model.LegalReference;
import dk.referat.model.MoneyUnit;
import dk.referat.model.OtherCaseNumber;
import dk.referat.model.Percentage;
import dk.referat.model.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is printed and read again is the same value. */
class RoundTripProperties {

    private final ValueReader reader = new ValueReader();

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return PrintedValues.numbers();
    }

    @Provide
    Arbitrary<String> thousands() {
        return PrintedValues.thousands();
    }

    @Provide
    Arbitrary<String> blanks() {
        return PrintedValues.blanks();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return PrintedValues.days();
    }

    @Provide
    Arbitrary<DateTimeFormatter> dateFormats() {
        return PrintedValues.dateFormats();
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return PrintedValues.times();
    }

    @Provide
    Arbitrary<String> surroundings() {
        return PrintedValues.surroundings();
    }

    @Provide
    Arbitrary<String> facets() {
        return Arbitraries.of("A00", "P35", "S55", "Ø34", "G01", "K09", "I00");
    }

    @Property
    void amounts(
            @ForAll("numbers") BigDecimal number,
            @ForAll boolean negative,
            @ForAll MoneyUnit unit,
            @ForAll("thousands") String thousands,
            @ForAll("blanks") String blank,
            @ForAll("surroundings") String before) {
        BigDecimal signed = negative ? number.negate() : number;
        String printed = PrintedValues.number(signed, thousands) + blank + unit.wireName().replace(" ", blank);

        Amount amount = Read.only(Amount.class, before + printed + " i alt");

        assertEquals(printed, amount.printed());
        assertEquals(signed, amount.number());
        assertEquals(unit, amount.unit());
    }

    @Property
    void percentages(
            @ForAll("numbers") BigDecimal number,
            @ForAll("thousands") String thousands,
            @ForAll("blanks") String blank) {
        String printed = PrintedValues.number(number, thousands) + blank + "pct.";

        assertEquals(number, Read.only(Percentage.class, "op med " + printed).number());
    }

    @Property
    void cells(@ForAll("numbers") BigDecimal number, @ForAll boolean negative, @ForAll("thousands") String thousands) {
        BigDecimal signed = negative ? number.negate() : number;

        assertEquals(Optional.of(signed), reader.number(PrintedValues.number(signed, thousands)));
    }

    @Property
    void dates(
            @ForAll("days") LocalDate day,
            @ForAll("dateFormats") DateTimeFormatter format,
            @ForAll boolean weekday,
            @ForAll("surroundings") String before) {
        String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, PrintedValues.DANISH);
        String printed = (weekday ? name + " den " : "") + format.format(day);

        DanishDate date = Read.only(DanishDate.class, before + printed + " kl. 17");

        assertEquals(printed, date.printed());
        assertEquals(Optional.of(day), date.value());
        assertEquals(weekday ? Optional.of(day.getDayOfWeek()) : Optional.empty(), date.weekday());
    }

    @Property
    void times(@ForAll("times") LocalTime first, @ForAll("times") LocalTime last, @ForAll boolean points) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(points ? "H.mm" : "HH:mm");
        String printed = "kl. " + format.format(first) + "-" + format.format(last);

        assertEquals(
                List.of(first, last),
                reader.times(printed, 0).stream().map(time -> time.value()).toList());
    }

    @Property
    void yearPeriods(
            @ForAll @IntRange(min = 1900, max = 2099) int first, @ForAll @IntRange(min = 1900, max = 2099) int last) {
        Period period = Read.only(Period.class, "budget " + first + "-" + last);

        assertEquals(LocalDate.of(first, 1, 1), period.first());
        assertEquals(LocalDate.of(last, 12, 31), period.last());
    }

    @Property
    void dayPeriods(@ForAll("days") LocalDate first, @ForAll("days") LocalDate last) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("d. MMMM yyyy", PrintedValues.DANISH);

        Period period = Read.only(Period.class, "fra " + format.format(first) + " til " + format.format(last));

        assertEquals(List.of(first, last), List.of(period.first(), period.last()));
    }

    @Property
    void kleNumbers(
            @ForAll @IntRange(max = 99) int group,
            @ForAll @IntRange(max = 99) int subject,
            @ForAll("facets") String facet,
            @ForAll @IntRange(min = 1, max = 9999) int run,
            @ForAll @IntRange(min = 1970, max = 2069) int year,
            @ForAll boolean hyphen) {
        String subjectNumber = String.format("%02d.%02d.00", group, subject);
        String printed = String.format("%s%s%s-%d-%02d", subjectNumber, hyphen ? "-" : "", facet, run, year % 100);

        KleNumber number = Read.only(KleNumber.class, "Sag " + printed + ".");

        assertEquals(printed, number.printed());
        assertEquals(subjectNumber, number.subject());
        assertEquals(Optional.of(facet), number.facet());
        assertEquals(OptionalInt.of(run), number.runningNumber());
        assertEquals(OptionalInt.of(year), number.year());
    }

    @Property
    void kleNumbersWithoutYear(
            @ForAll @IntRange(max = 99) int group, @ForAll @IntRange(max = 99) int subject, @ForAll("facets") String facet) {
        String subjectNumber = String.format("%02d.%02d.00", group, subject);

        KleNumber number = Read.only(KleNumber.class, "Sag " + subjectNumber + facet + ".");

        assertEquals(subjectNumber, number.subject());
        assertEquals(Optional.of(facet), number.facet());
        assertEquals(OptionalInt.empty(), number.year());
    }

    @Property
    void codedNumbers(
            @ForAll @IntRange(min = 101, max = 860) int code,
            @ForAll @IntRange(min = 1990, max = 2069) int year,
            @ForAll @IntRange(min = 1) int run) {
        String printed = code + "-" + year + "-" + run;

        OtherCaseNumber number = Read.only(OtherCaseNumber.class, printed + "\nSagen");

        assertEquals(printed, number.printed());
        assertEquals(Optional.of(String.valueOf(code)), number.municipalityCode());
        assertEquals(OptionalInt.of(year), number.year());
    }

    @Property
    void quarters(@ForAll @IntRange(min = 1, max = 4) int quarter, @ForAll @IntRange(min = 1970, max = 2069) int year) {
        Period period = Read.only(Period.class, "i " + quarter + ". kvartal " + year + ".");

        assertEquals(LocalDate.of(year, quarter * 3 - 2, 1), period.first());
        assertEquals(period.first().plusMonths(3).minusDays(1), period.last());
    }

    @Property
    void slashedNumbers(
            @ForAll @IntRange(min = 1990, max = 2069) int year,
            @ForAll @IntRange(min = 10_000, max = 999_999) int run,
            @ForAll boolean century) {
        String printed = (century ? String.valueOf(year) : String.format("%02d", year % 100)) + "/" + run;

        OtherCaseNumber number = Read.only(OtherCaseNumber.class, "Sag " + printed + ".");

        assertEquals(printed, number.printed());
        assertEquals(Optional.empty(), number.municipalityCode());
        assertEquals(OptionalInt.of(year), number.year());
    }

    @Property
    void laws(
            @ForAll @IntRange(min = 1, max = 2500) int number,
            @ForAll("days") LocalDate day,
            @ForAll("dateFormats") DateTimeFormatter format,
            @ForAll @IntRange(min = 1, max = 300) int paragraph,
            @ForAll("blanks") String blank) {
        String printed = "lov nr." + blank + number + " af " + format.format(day) + ", § " + paragraph + ", stk. 2";

        LegalReference law = Read.only(LegalReference.class, "jf. " + printed + ".");

        assertEquals(printed, law.printed());
        assertEquals(OptionalInt.of(number), law.number());
        assertEquals(Optional.of(day), law.date().flatMap(DanishDate::value));
        assertEquals(Optional.of("§ " + paragraph + ", stk. 2"), law.paragraphs());
    }

    @Property
    void treatments(
            @ForAll("days") LocalDate day,
            @ForAll("dateFormats") DateTimeFormatter format,
            @ForAll @IntRange(min = 1, max = 400) int item) {
        String printed = "Børne- og Skoleudvalget den " + format.format(day) + ", pkt. " + item;

        CaseReference treatment = Read.only(CaseReference.class, "jf. " + printed + ".");

        assertEquals(printed, treatment.printed());
        assertEquals("Børne- og Skoleudvalget", treatment.body());
        assertEquals(Optional.of(day), treatment.date().flatMap(DanishDate::value));
        assertEquals(Optional.of(String.valueOf(item)), treatment.item());
    }
}
