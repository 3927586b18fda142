package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What under {@code Bilag} is the name of an attachment. */
class AttachmentFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            Bilag 1: Kort over stien\\nBilag 2: Notat        | Bilag 1: Kort over stien; Bilag 2: Notat
            Bilag 1: Lokalplan 118Bilag 2: Notat             | Bilag 1: Lokalplan 118; Bilag 2: Notat
            1 Åben Kort over stien 4711-21\\n2 Åben Notat 4712-21 | Kort over stien; Notat
            1 Åben Kort over stien Kort over stien           | Kort over stien
            1 Åben Kort over stien      4711/21\\n2 Lukket Notat       4712/21 | Kort over stien; Notat
            ( Åben ) Kort over stien (pdf)\\n( Åben ) Bilag 2 - Notat (pdf) | Kort over stien (pdf); Bilag 2 - Notat (pdf)
            4711/21 Åben Kort over stien\\n4712/21 Lukket Notat | Kort over stien; Notat
            Kort over stienKort over stien                   | Kort over stien
            Kort over stien (PDF 310 KB), Tal fra maj (XLSX 22 KB) | Kort over stien (PDF 310 KB); Tal fra maj (XLSX 22 KB)
            Kort, stien [pdf, 1,2 MB] og Notat [docx, 40 kB] | Kort, stien [pdf, 1,2 MB]; Notat [docx, 40 kB]
            Kort over stien.pdf, Notat om hegn.docx          | Kort over stien.pdf; Notat om hegn.docx
            Kort (PDF 310 KB) og et løst udkast              | Kort (PDF 310 KB) og et løst udkast
            kort.docx_0.pdf notat.docx                       | kort.docx_0.pdf; notat.docx
            Kort over stien\\nSagsbehandler: Ane Elm          | Kort over stien
            Ingen bilag.                                     | ''
            Kort over stien\\n\\nByrådet beslutter.           | Kort over stien
            """)
    void names(String printed, String names) {
        assertEquals(names, SectionSamples.item("Bilag\n\n" + printed.replace("\\n", "\n")).attachments().stream()
                .map(attachment -> attachment.name())
                .collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ingen", "Ingen bilag.", "ingen"})
    void noneBehindTheHeading(String none) {
        assertEquals(List.of(), SectionSamples.item("Bilag: " + none + "\n\nBeslutning: Godkendt.\n").attachments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 Åben Kort over stien\n2 Lukket Notat\n", "( Åben ) Kort over stien\n( Lukket ) Notat\n"})
    void theWordBeforeANameSaysThatOneIsClosed(String names) {
        assertEquals(List.of(false, true), SectionSamples.item("Bilag\n\n" + names).attachments().stream()
                .map(attachment -> attachment.closed())
                .toList());
    }
}
