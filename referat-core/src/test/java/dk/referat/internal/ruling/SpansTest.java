package dk.referat.internal.ruling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.lexicon.Lexicon;
import dk.referat.model.Absence;
import dk.referat.source.Span;
import org.junit.jupiter.api.Test;

/** Every finding stands where the source has it. */
class SpansTest {

    private final RulingReader reader = new RulingReader(new Phrases(Lexicon.danish()));

    @Test
    void absenceRunsFromTheAbsentPersonToTheSubstitute() {
        String printed = "Gitte\u00A0Holm  (B) var frav\u00ADærende.\u2009I stedet\ndeltog Anna Lind (B)";
        Lines lines = Lines.of("Godkendt.\n\n  " + printed + ".  ");
        Absence absence = lines.read(reader).absences().get(0);
        assertEquals("Gitte\u00A0Holm  (B)", lines.slice(absence.person().span()));
        assertEquals("Gitte Holm", absence.person().name());
        assertEquals("Anna Lind (B)", lines.slice(absence.substitute().orElseThrow().span()));
        assertEquals(printed, lines.slice(absence.span()));
    }

    @Test
    void voteHoldsItsNumbers() {
        Lines lines = Lines.of("For stemte: 4 (3 (C),\n1 (V))\nImod stemte: 1 (F), idet prisen er høj.");
        Ruling ruling = lines.read(reader);
        assertEquals("For stemte: 4 (3 (C),\n1 (V))", lines.slice(ruling.votes().get(0).span()));
        assertEquals("Imod stemte: 1 (F)", lines.slice(ruling.votes().get(1).span()));
    }

    @Test
    void statementAndEventHoldTheirWords() {
        Lines lines = Lines.of("Anbefales. Liste O\ntager forbehold.\nGitte Holm (B) forlod mødet kl. 17.40.");
        Ruling ruling = lines.read(reader);
        assertEquals("Liste O\ntager forbehold.", lines.slice(ruling.statements().get(0).span()));
        assertEquals("Liste O tager forbehold.", ruling.statements().get(0).text());
        assertEquals("Gitte Holm (B) forlod mødet kl. 17.40", lines.slice(ruling.attendance().get(0).span()));
        Span time = ruling.attendance().get(0).time().orElseThrow().span();
        assertEquals("kl. 17.40", lines.slice(time));
    }

    @Test
    void charactersOutsideTheBasicPlaneCountTwice() {
        Lines lines = Lines.of("\uD83D\uDE00 Godkendt. Gitte Holm (B) var fraværende.");
        assertEquals("Gitte Holm (B)", lines.slice(lines.read(reader).absences().get(0).span()));
    }
}
