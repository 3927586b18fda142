package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.AgendaItem;
import dk.referat.model.Attachment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns that were read one after the other: labels first, then what they stand for. */
class StackedLabelsTest {

    private final List<AgendaItem> items = ReferatParser.create().parse("""
            Landsbyudvalget
            Referat
            Mødedato: 3. maj 2023

            1 Godkendelse af dagsorden

            Sagsnummer
            Sagstype
            Ansvarlig

            24.00.00-G01-7-23
            Beslutningssag
            Landsbysekretariatet

            Beslutning
            Godkendt.

            2 Forsamlingshuse og andre fælles
            lokaler, som foreninger har søgt om
            at låne i vinter
            Sagsnr.: 23/4417

            Beslutning
            Udsat.

            Bilag
            Ansøgning fra Sandby Skakklub med
            regnskab for 2022
            Oversigt over lokaler
            """).minutes().items();

    @Test
    void valuesBelowTheLastLabelBelongToTheLabelsInTheirOrder() {
        assertEquals("24.00.00-G01-7-23", items.get(0).caseNumber().get().printed());
    }

    @Test
    void titleMayGoOnOverSeveralLines() {
        assertEquals("Forsamlingshuse og andre fælles lokaler, som foreninger har søgt om at låne i vinter",
                items.get(1).title().value());
    }

    @Test
    void nameOfAnAttachmentMayGoOnOverTwoLines() {
        assertEquals(List.of("Ansøgning fra Sandby Skakklub med regnskab for 2022", "Oversigt over lokaler"),
                items.get(1).attachments().stream().map(Attachment::name).toList());
    }
}
