package dk.referat.internal.values;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.referat.model.Amount;
import dk.referat.model.CaseReference;
import dk.referat.model.DanishDate;
import dk.referat.model.KleNumber;
import dk.referat.model.LegalReference;
import dk.referat.model.MeantSign;
import dk.referat.model.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real minutes, where they are at hand; the expected values were read by hand. */
class SeedValuesTest {

    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

    /** The amounts of item 3, {@code +} for more expense and {@code -} for less where the words say so. */
    @Test
    void theAmountsOfABudgetFollowUp() {
        String item = between(seed("001_"), "\nPunkt 3: 2. Budgetopfølgning 2024", "\nPunkt 4: ");

        assertEquals(
                """
                +0,4 +3,7 -3,3 10,1 +3,7 +1,2 7,1 7,2 +1,2
                +1,1 +0,5 -1,2 +0,7 +1,1 +2,6 +1,8 +1,5 -2,0 -1,4 -1,5
                +0,5 +3,9 -1,2 -0,5 +0,7 +0,9 +0,8 -1,0
                +4,9 2,7 6,5 +4,9 +7,5 -1,0 -1,6 +7,8 6,5 4,2 3,9
                -1,6 -1,8 -0,7 -0,4 +1,0 +0,2 -1,0 -1,2 +0,2
                +7,5 +7,8 3,1 1,9 1,9 -0,7 +0,3 -0,1 +5,0
                -2,4 -0,7 -0,2 -1,5 -3,3 -3,3 +18,8 -25,3 +3,2 17,9
                """
                        .strip()
                        .replaceAll("\\s+", " "),
                Read.all(Amount.class, item).stream()
                        .map(amount -> sign(amount) + amount.printed().replace(" mio. kr.", ""))
                        .collect(joining(" ")));
    }

    private static String sign(Amount amount) {
        if (amount.sign() == MeantSign.AS_PRINTED) {
            return "";
        }
        return amount.sign() == MeantSign.INCREASE ? "+" : "-";
    }

    @Test
    void theLawsOfAMeeting() {
        assertEquals(
                """
                Styrelsesloven
                styrelsesloven
                Sundhedsloven § 119
                Sundhedsloven § 119
                Sundhedsloven
                Bekendtgørelse om forebyggende sundhedsydelse til børn og unge
                Dagtilbudsloven
                Folkeskoleloven
                Serviceloven
                Lov om kommunal indsats for unge under 25 år
                Lov om aktiv beskæftigelsesindsats
                § 18
                Hovedloven
                Hovedloven
                Hovedloven
                Hovedloven
                integrationsloven
                servicelovens § 85
                servicelovens §§ 107, 108
                servicelovens § 101
                Hovedloven
                Hovedloven
                hovedloven
                Hovedloven
                Hovedloven
                Hovedloven
                Hovedloven
                hovedloven
                hovedloven
                hovedloven
                finansloven
                Bekendtgørelse om tandpleje, nr. 959 af 14/06/2022 = eli/lta/2022/959
                Bekendtgørelse om rammeaftaler m.v. på det sociale område og på det almene ældreboligområde
                BEK nr. 1298 af 03/09/2020 = eli/lta/2020/1298
                Servicelovens §109
                """,
                lines(seed("000_"), LegalReference.class, law -> law.printed()
                        + law.eli().map(path -> " = " + path).orElse("")));
    }

    @Test
    void theTreatmentsThatAMeetingNames() {
        assertEquals(
                """
                Socialudvalget 2019-01-07
                Kommunalbestyrelsen 2018-12-12 punkt 245
                Socialudvalget 2019-01-07
                Socialudvalget 2019-01-07
                Socialudvalget 2018-11-27
                Socialudvalget 2018-09-25 punkt 64
                Socialudvalget 2018-11-27
                Socialudvalget 2019-01-07
                Socialudvalget 2019-01-07
                """,
                lines(seed("002_"), CaseReference.class, SeedValuesTest::treatment));
        assertEquals(
                """
                BUL 2020-06-09
                Direktionen 2020-05-25 punkt 1
                Social og Sundhed 2020-06-04 punkt 187
                Plan, Miljø og Teknik 2020-06-09 punkt 311
                Social og Sundhed 2020-06-04 punkt 186
                BUL
                SSU
                ØU
                SSU
                AET
                BUL
                ØU
                SSU
                BUL
                AET
                SSU
                AET
                BUL
                ØU
                Direktionen 2020-06-08 punkt 1
                KB 2018-06-27 punkt 192
                BUL 2020-06-09
                """,
                lines(seed("003_"), CaseReference.class, SeedValuesTest::treatment));
    }

    private static String treatment(CaseReference reference) {
        return reference.body()
                + reference.date().flatMap(DanishDate::value).map(day -> " " + day).orElse("")
                + reference.item().map(item -> " punkt " + item).orElse("");
    }

    @Test
    void theCaseNumbersOfAMeeting() {
        assertEquals(
                """
                16.20.07G12-1-07
                16.20.07G12-1-07
                00.30.10P19-3-23
                00.01.00G01-4-24
                00.01.10K07-1-24
                27.00.00A26-1-24
                27.00.00A00-15-24
                27.03.00A00-2-24
                03.25.00P20-1-22
                00.15.20P05-8-23
                27.00.00A00-17-23
                27.00.00A00-17-23
                85.02.02A26-1-23
                """,
                lines(seed("004_"), KleNumber.class, KleNumber::printed));
    }

    @Test
    void everyPieceOfAMeetingIsRead() {
        String text = seed("003_");
        for (int end = 0; end < text.length(); end += 997) {
            Read.values(text.substring(end, Math.min(text.length(), end + 997)));
        }
    }

    private static <V extends Value> String lines(String text, Class<V> kind, Function<V, String> print) {
        return Read.all(kind, text).stream().map(print).map(line -> line + "\n").collect(joining());
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        return text.substring(from, text.indexOf(end, from));
    }

    private static String seed(String start) {
        assumeTrue(Files.isDirectory(SEEDS), "minutes are at hand");
        try (Stream<Path> files = Files.list(SEEDS)) {
            List<Path> found = files.filter(file -> file.getFileName().toString().startsWith(start)).toList();
            assumeTrue(found.size() == 1, "the meeting is at hand");
            return Files.readString(found.get(0));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
