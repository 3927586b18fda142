package dk.referat.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.diagnostic.Severity;
import dk.referat.model.Minutes;
import dk.referat.model.SectionKind;
import dk.referat.model.TableKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The numbers here were never issued: they fail the check by eleven, and none is of a 1 January. */
class SecrecyRulesTest {

    @Test
    void aPersonsNumberIsFoundAndNotRepeated() {
        for (String printed : List.of("150670-1234", "150670 1234", "150670–1234")) {
            Spoken.at("cpr-number", item -> item.prose("Ansøger: Jens Jensen, " + printed + ", bor i Kokkedal."), printed);
            Spoken.at("cpr-number", item -> item.decides("Bevilget til " + printed + "."), printed);
            Finding finding = Spoken.by("cpr-number", Spoken.minutesOf(item -> item.prose("CPR " + printed))).get(0);
            String all = finding + finding.message(Locale.ROOT) + finding.message(Locale.forLanguageTag("da"));
            assertFalse(all.contains("1506") || all.contains("1234"));
            assertEquals(Severity.ERROR, finding.severity());
        }
    }

    @Test
    void whatOnlyLooksLikeOneIsLeftAlone() {
        for (String text : List.of(
                "310270-1234", "001370-1234", "610170-0001", "151370-1234", "150670-12345", "A150670-1234", "1150670-1234",
                "1.150670-1234", "sagsnr. 150670-1234", "dok. nr. 150670-1234", "tlf. 150670 1234", "konto 150670-1234",
                "CVR-nr. 150670-1234", "EAN: 150670-1234", "150670-1234 kr.", "1506701234", "https://x.dk/150670-1234",
                "330-2018-150670-1234", "Matr.nr. 150670-1234", "150670-1234/2020")) {
            assertEquals(List.of(), Spoken.by("cpr-number", Spoken.minutesOf(item -> item.prose("Se " + text))), text);
        }
    }

    @Test
    void aBirthdayAfterTheMeetingIsNone() {
        Spoken.silent("cpr-number", item -> item.prose("Se 150630-4234."));
        Spoken.at("cpr-number", item -> item.prose("Se 150620-4234."), "150620-4234");
    }

    @Test
    void tenDigitsNeedAKeywordAndTheCheck() {
        Spoken.silent("cpr-number", item -> item.prose("cpr 1506701234"));
        Spoken.silent("cpr-number", item -> item.prose("nummer 6101700001"));
    }

    @Test
    void inTheNameOfAFileItIsAHint() {
        Spoken.once(
                "cpr-number",
                Spoken.minutesOf(item -> item.attachments("Ansøgning 150670-1234.pdf")),
                finding -> assertEquals(Severity.INFO, finding.severity()));
    }

    @Test
    void aNumberInAClosedItemIsFoundToo() {
        assertEquals(1, Spoken.by("cpr-number", Spoken.minutesOf(item -> item.closed().prose("Vedr. 150670-1234."))).size());
    }

    @Test
    void aClosedItemHasNoContent() {
        assertEquals(
                1, Spoken.by("closed-content", Spoken.minutesOf(item -> item.closed().prose("Parterne er enige om prisen."))).size());
    }

    @Test
    void textWithoutAHeadingIsContentToo() {
        Spoken.at(
                "closed-content", item -> item.closed().opening("Personale", "Parterne er enige om prisen."),
                "Parterne er enige om prisen.");
        Spoken.at("cpr-number", item -> item.opening("Ansøger: Jens Jensen, 150670-1234."), "150670-1234");
    }

    @Test
    void whatIsPublishedOnPurposeOrSaysNothingIsLeftAlone() {
        Spoken.silent("closed-content", ItemBuilder::closed);
        Spoken.silent("closed-content", item -> item.closed().caseNumber("18/26422"));
        Spoken.silent("closed-content", item -> item.closed().section(SectionKind.DECISION, "Beslutning", "Godkendt."));
        Spoken.silent("closed-content", item -> item.closed()
                .prose("Ejendommen sælges.")
                .section(SectionKind.DECISION, "Beslutning", "Godkendt. Beslutningen offentliggøres."));
        Spoken.silent("closed-content", item -> item.closed().section(SectionKind.SUMMARY, "Resume", "Punktet er lukket.", "Ingen", "-"));
        Spoken.silent("closed-content", item -> item.prose("Et åbent punkt."));
        Spoken.silent("closed-content", item -> item.closed().opening("Sagsbehandler Ane Elm", "Punktet er lukket.", "Godkendt."));
        Spoken.silent("closed-content", item -> item.closed().opening("Ejendommen sælges til en pris.", "Beslutningen offentliggøres."));
    }

    /** Whatever is wrong with a closed item, no finding repeats what stands in it. */
    @Test
    void nothingOfAClosedItemIsRepeated() {
        Minutes minutes = new MinutesBuilder()
                .committee("Byrådet")
                .date("31. oktober 2024")
                .entry("1", "Dagsorden")
                .entry("2", "HEMMELIG", true)
                .item("1", "Dagsorden", item -> item.decides("Godkendt."))
                .item("3", "Personalesag HEMMELIG", item -> item.closed()
                        .recommends("1. at HEMMELIG", "2. at HEMMELIG")
                        .prose("HEMMELIG onsdag d. 3. december 2024, 31. april 2023, 2020-2013, 150670-1234, se bilag 9 HEMMELIG",
                                "HEMMELIG 7,8 mio. kr., som fordeler sig med 3,1 mio. kr. til HEMMELIG og 1,9 mio. kr. til B.")
                        .table(TableKind.APPROPRIATION, "kr.", "kr. | 2023", "HEMMELIG | 45", "B | -40", "I alt | 7")
                        .attachments("HEMMELIG.pdf")
                        .decision(decision -> decision.point("1", "HEMMELIG")))
                .build();
        ValidationReport report = Validation.standard().validate(minutes);
        assertTrue(report.of("closed-content").size() == 1 && report.of("cpr-number").size() == 1);
        for (Finding finding : report.findings()) {
            assertFalse((finding + finding.message(Locale.ROOT)).contains("HEMMELIG"), finding::toString);
        }
    }
}
