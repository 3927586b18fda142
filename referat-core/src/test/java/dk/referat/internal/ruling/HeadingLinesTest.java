package dk.referat.internal.ruling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.lexicon.Lexicon;
import dk.referat.model.Person;
import dk.referat.model.Text;
import dk.referat.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of a meeting's heading that name people. */
class HeadingLinesTest {

    private final RulingReader reader = new RulingReader(new Phrases(Lexicon.danish()));

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            'Afbud: Gitte Holm, Per Krag (V)' => 'Gitte Holm; Per Krag (V)'
            'Afbud: Ingen' => ''
            'Ingen' => ''
            'Ingen.' => ''
            'Fraværende:' => ''
            'Fraværende: Gitte Holm (V) - Anna Lind (V) mødte som stedfortræder' => 'Gitte Holm (V) <- Anna Lind (V)'
            'Fraværende: Holm, Krag og Lind' => 'Holm; Krag; Lind'
            'Gitte Holm (A), sag 129-138' => 'Gitte Holm (A)'
            'Gitte Holm (A), Per Krag' => 'Gitte Holm (A); Per Krag'
            'Fraværende: Gitte Holm (A) og Per Krag (V), som forlod mødet kl. 18' => ''
            'Gitte Holm (A) deltog ikke under punkterne 12-15.' => ''
            'Stedfortræder Anna Lind mødte for Gitte Holm, der havde forfald.' => 'Gitte Holm <- Anna Lind'
            'Fraværende: Gitte Holm. Per Krag forlod mødet kl. 15.20 efter behandling af sagerne 1-28.' => 'Gitte Holm'
            'Gitte Holm. Per Krag forlod mødet kl. 15.20 efter behandling af sagerne 1-28.' => 'Gitte Holm'
            'Gitte Holm, F - Anna Lind stedfortræder' => 'Gitte Holm (F) <- Anna Lind'
            'Gitte Holm - Anna Lind deltager som stedfortræder.' => 'Gitte Holm <- Anna Lind'
            'Gitte Holm (F) Per Krag (F) Ida Lund (V)' => 'Gitte Holm (F); Per Krag (F); Ida Lund (V)'
            'Afbud: Gitte Holm (F) Per Krag (F) Ida Lund (V)' => 'Gitte Holm (F); Per Krag (F); Ida Lund (V)'
            'Gitte Holm: Afbud (Stedfortræder Anna Lind, fraværende ved sag 1-4. )' => 'Gitte Holm <- Anna Lind'
            'Gitte Holm: Afbud (Stedfortræder Anna Lind)' => 'Gitte Holm <- Anna Lind'
            'Afbud fra Gitte Holm. I stedet mødte Anna Lind.' => 'Gitte Holm <- Anna Lind'
            'Gitte Holm (A), Per Krag (O). Stedfortræder for Gitte Holm: Anna Lind (A).' => 'Gitte Holm (A) <- Anna Lind (A); Per Krag (O)'
            'Gitte Holm. Suppleant for Gitte Holm: Anna Lind' => 'Gitte Holm <- Anna Lind'
            'Gitte Holm, stedfortræder for denne: Anna Lind' => 'Gitte Holm <- Anna Lind'
            'Gitte Holm (Anna Lind mødte i stedet)' => 'Gitte Holm <- Anna Lind'
            'Gitte Holm (A) (Anna Lind (A) deltog i stedet), Per Krag (V)' => 'Gitte Holm (A) <- Anna Lind (A); Per Krag (V)'
            'Gitte Holm (Anna Lind deltog)' => 'Gitte Holm <- Anna Lind'
            'Gitte Holm (for hende mødte Anna Lind)' => 'Gitte Holm <- Anna Lind'
            'Gitte Holm. For Gitte Holm mødte Anna Lind.' => 'Gitte Holm <- Anna Lind'
            'Gitte Holm (A) og Per Krag (V). Anna Lind (A) mødte for Gitte Holm.' => 'Gitte Holm (A) <- Anna Lind (A); Per Krag (V)'
            'Gitte Holm (A); Anna Lind (A) deltog i stedet' => 'Gitte Holm (A) <- Anna Lind (A)'
            'Gitte Holm (ferie), Per Krag (afbud)' => 'Gitte Holm; Per Krag'
            'Anna Lind (deltog for Gitte Holm)' => 'Gitte Holm <- Anna Lind'
            'Anna Lind (V) (for Gitte Holm (V))' => 'Gitte Holm (V) <- Anna Lind (V)'
            """)
    void absences(String printed, String expected) {
        assertEquals(expected, Shown.absences(reader.absences(text(printed))));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            'Formand Gitte Holm (A), Per Krag (V), Ida Lund' => '[Formand] Gitte Holm (A); Per Krag (V); Ida Lund'
            'Gitte Holm (A) Per Krag (V)' => 'Gitte Holm (A); Per Krag (V)'
            'Gitte Holm, A' => 'Gitte Holm (A)'
            'Gitte Holm, (A)' => 'Gitte Holm (A)'
            'Gitte Holm (formand), Per Krag (næstformand)' => '[formand] Gitte Holm; [næstformand] Per Krag'
            'Gitte Holm (A), formand, Per Krag (V)' => '[formand] Gitte Holm (A); Per Krag (V)'
            'Gitte Holm (A) (formand)' => '[formand] Gitte Holm (A)'
            'Borgmester Gitte Holm og kommunaldirektør Per Krag' => '[Borgmester] Gitte Holm; [kommunaldirektør] Per Krag'
            'Medlemmer: Gitte Holm, Per Krag' => 'Gitte Holm; Per Krag'
            '1. Gitte Holm (A)' => 'Gitte Holm (A)'
            'Anna Lind (A), Suppleant for Gitte Holm (A)' => 'Anna Lind (A)'
            'Anna Lind (A) (for Gitte Holm (A)), Per Krag (V)' => 'Anna Lind (A); Per Krag (V)'
            'Rådhuset, lokale 4' => ''
            'Dorit la Berg (Radikale Venstre)' => 'Dorit la Berg (Radikale Venstre)'
            'Hans P. Krag, Sofie K. Dal, C.J. Holm' => 'Hans P. Krag; Sofie K. Dal; C.J. Holm'
            'Gitte Holm, N. J. Krag, H. Christian Lund' => 'Gitte Holm; N. J. Krag; H. Christian Lund'
            'Gitte Holm (løsgænger), Per Krag, Frie Liberale' => 'Gitte Holm; Per Krag (Frie Liberale)'
            'Gitte Holm (Idrætsrådet), Per Krag (Aftenskolerne)' => 'Gitte Holm; [Aftenskolerne] Per Krag'
            'Gitte Holm (Børne- og Ungdomsforeningernes' => 'Gitte Holm'
            'Gitte Holm (A) (1. viceborgmester) - Deltog' => '[1. viceborgmester] Gitte Holm (A)'
            'Gitte Holm (), Per Krag ()' => 'Gitte Holm; Per Krag'
            """)
    void people(String printed, String expected) {
        assertEquals(expected, Shown.people(reader.people(text(printed))));
    }

    @Test
    void columnsAreSeenInTheSource() {
        String source = "Deltagere:\tGitte Holm\tPer Krag     Ida Lund";
        Text line = new Text("Deltagere: Gitte Holm Per Krag Ida Lund", new Span(0, source.length()));
        List<Person> people = reader.people(line, span -> source.substring(span.start(), span.end()));
        assertEquals("Gitte Holm; Per Krag; Ida Lund", Shown.people(people));
        assertEquals(new Span(22, 30), people.get(1).span());
    }

    @Test
    void withoutTheSourceAPlaceIsTheLineWhereBlanksWereLeftOut() {
        Text line = new Text("Afbud: Gitte Holm", new Span(100, 121));
        assertEquals(line.span(), reader.absences(line).get(0).person().span());
    }

    private static Text text(String printed) {
        return new Text(printed, new Span(0, printed.length()));
    }
}
