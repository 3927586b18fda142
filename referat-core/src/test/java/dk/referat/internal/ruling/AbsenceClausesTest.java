package dk.referat.internal.ruling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.lexicon.Lexicon;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Printed absences and what is read from them; a backslash with n stands for a line end. */
class AbsenceClausesTest {

    private final RulingReader reader = new RulingReader(new Phrases(Lexicon.danish()));

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            'Gitte Holm (B) var fraværende.' => 'Gitte Holm (B)'
            'Gitte Holm var fraværende' => 'Gitte Holm'
            'Gitte Kjær-Vestergren (B) var fraværende. I stedet deltog Anna Lind (B).' => 'Gitte Kjær-Vestergren (B) <- Anna Lind (B)'
            'Gitte Holm (B) var fraværende under punktet.' => 'Gitte Holm (B)'
            'Gitte Holm (B) var fraværende under behandlingen af punkt 4.' => 'Gitte Holm (B)'
            'Gitte Holm (B) var fraværende ved behandlingen af sagen.' => 'Gitte Holm (B)'
            'Gitte Holm (B) var ikke til stede under behandlingen.' => 'Gitte Holm (B)'
            'Gitte Holm og Per Krag (V) var ikke til stede.' => 'Gitte Holm; Per Krag (V)'
            'Ikke til stede: Gitte Holm (B).' => 'Gitte Holm (B)'
            'Ikke til stede Gitte Holm (B) og Per Krag (V)' => 'Gitte Holm (B); Per Krag (V)'
            'Fraværende: Gitte Holm (B)' => 'Gitte Holm (B)'
            'Fraværende: Gitte Holm (B), Per Krag (V) og Ida Lund' => 'Gitte Holm (B); Per Krag (V); Ida Lund'
            'Fraværende: Gitte Holm, B, Per Krag, V.' => 'Gitte Holm (B); Per Krag (V)'
            'Fraværende: Gitte Holm, (B)' => 'Gitte Holm (B)'
            'Fraværende med afbud: Gitte Holm (B). Fraværende uden afbud: Per Krag (V).' => 'Gitte Holm (B); Per Krag (V)'
            'Fraværende var Gitte Holm (B).' => 'Gitte Holm (B)'
            'Fraværende: Ingen' => ''
            'Fraværende: Ingen.' => ''
            'Fraværende:' => ''
            'Afbud: Ingen.' => ''
            'Afbud: Gitte Holm' => 'Gitte Holm'
            'Afbud: Gitte Holm (B), Per Krag (V)' => 'Gitte Holm (B); Per Krag (V)'
            'Afbud fra: Gitte Holm (B)' => 'Gitte Holm (B)'
            'Afbud fra Gitte Holm. I stedet mødte Anna Lind.' => 'Gitte Holm <- Anna Lind'
            'Der er afbud fra Gitte Holm (B) og Per Krag (V).' => 'Gitte Holm (B); Per Krag (V)'
            'Der var afbud fra Gitte Holm (B), i stedet deltog Anna Lind (B).' => 'Gitte Holm (B) <- Anna Lind (B)'
            'Fraværende: Gitte Holm (B) - Anna Lind (B) mødte som stedfortræder.' => 'Gitte Holm (B) <- Anna Lind (B)'
            'Fraværende: Gitte Holm (B) – Anna Lind (B) mødte som stedfortræder. Per Krag (V).' => 'Gitte Holm (B) <- Anna Lind (B)'
            'Fraværende: Per Krag (V), Gitte Holm (B) - Anna Lind (B) mødte som stedfortræder' => 'Per Krag (V); Gitte Holm (B) <- Anna Lind (B)'
            'Fraværende: Gitte Holm (B), stedfortræder: Anna Lind (B)' => 'Gitte Holm (B) <- Anna Lind (B)'
            'Fraværende: Gitte Holm (B) (stedfortræder Anna Lind (B))' => 'Gitte Holm (B) <- Anna Lind (B)'
            'Afbud: Gitte Holm (B) (suppleant: Anna Lind (B)), Per Krag (V)' => 'Gitte Holm (B) <- Anna Lind (B); Per Krag (V)'
            'Som suppleant for Gitte Holm indkaldt Anna Lind' => 'Gitte Holm <- Anna Lind'
            'Som stedfortræder for Gitte Holm (B) deltog Anna Lind (B).' => 'Gitte Holm (B) <- Anna Lind (B)'
            'Som stedfortræder deltog Anna Lind (B).' => ''
            'Gitte Holm (B) var fraværende. Som stedfortræder deltog Anna Lind (B).' => 'Gitte Holm (B) <- Anna Lind (B)'
            'Anna Lind (B) deltog i stedet for Gitte Holm (B).' => 'Gitte Holm (B) <- Anna Lind (B)'
            'Anna Lind mødte i stedet for Gitte Holm' => 'Gitte Holm <- Anna Lind'
            'Anna Lind (B) deltog som stedfortræder for Gitte Holm (B)' => 'Gitte Holm (B) <- Anna Lind (B)'
            'Anna Lind (B) er indkaldt som suppleant for Gitte Holm (B).' => 'Gitte Holm (B) <- Anna Lind (B)'
            'Anna Lind (B), Suppleant for Gitte Holm (B)' => 'Gitte Holm (B) <- Anna Lind (B)'
            'Anna Lind (B) (stedfortræder for Gitte Holm (B))' => 'Gitte Holm (B) <- Anna Lind (B)'
            'I stedet for Gitte Holm (B) deltog Anna Lind (B).' => 'Gitte Holm (B) <- Anna Lind (B)'
            'I stedet for Gitte Holm mødte Anna Lind.' => 'Gitte Holm <- Anna Lind'
            'Gitte Holm havde meldt afbud, og Anna Lind deltog i stedet.' => 'Gitte Holm <- Anna Lind'
            'Gitte Holm havde meldt afbud på selve mødedagen.' => 'Gitte Holm'
            'Gitte Holm (B) har meldt forfald.' => 'Gitte Holm (B)'
            'Gitte Holm (B) havde forfald, og Anna Lind (B) var indkaldt som stedfortræder.' => 'Gitte Holm (B) <- Anna Lind (B)'
            'Gitte Holm udeblev uden afbud.' => 'Gitte Holm'
            'Gitte Holm deltog ikke i sagens behandling.' => 'Gitte Holm'
            'Gitte Holm (B) deltog ikke i behandlingen af punktet på grund af inhabilitet.' => 'Gitte Holm (B)'
            'Gitte Holm (B) deltog ikke i mødet.' => 'Gitte Holm (B)'
            'Gitte Holm (B) deltog ikke i afstemningen.' => ''
            'Gitte Holm (B) erklærede sig inhabil og forlod mødet under behandlingen.' => 'Gitte Holm (B)'
            'Gitte Holm (B) erklærede sig inhabil og deltog ikke i sagens behandling.' => 'Gitte Holm (B)'
            'Gitte Holm (B) blev erklæret inhabil, og Per Krag (V) overtog mødeledelsen.' => 'Gitte Holm (B)'
            'Udvalget erklærede Gitte Holm (B) inhabil. Hun forlod lokalet.' => 'Gitte Holm (B)'
            'Gitte Holm (B) er ikke inhabil.' => ''
            'Gitte Holm (B) ikke var inhabil i forhold til sagens behandling.' => ''
            'Gitte Holm (B) forlod mødet under behandlingen af punktet.' => 'Gitte Holm (B)'
            'Gitte Holm (B) forlod mødet kl. 17.40.' => ''
            'Under punktet forlod Gitte Holm (B) lokalet.' => 'Gitte Holm (B)'
            'Gitte Holm (B) var forhindret i at deltage i sagens behandling.' => 'Gitte Holm (B)'
            'Gitte Holm (B) og Per Krag (V) var fraværende. I stedet deltog Anna Lind (B) og Bo Lund (V).' => 'Gitte Holm (B) <- Anna Lind (B); Per Krag (V) <- Bo Lund (V)'
            'Gitte Holm (B) og Per Krag (V) var fraværende. I stedet deltog Bo Lund (V).' => 'Gitte Holm (B); Per Krag (V) <- Bo Lund (V)'
            'Gitte Holm (B) var fraværende. I stedet deltog Anna Lind (B). Per Krag (V) var fraværende. I stedet deltog Bo Lund (V).' => 'Gitte Holm (B) <- Anna Lind (B); Per Krag (V) <- Bo Lund (V)'
            'Borgmester Gitte Holm (B) var fraværende.' => 'Gitte Holm (B)'
            'Formand Gitte Holm og næstformand Per Krag (V) var fraværende.' => 'Gitte Holm; Per Krag (V)'
            'Dorit la Berg, Tina Bjerg van Ingen og Magnus Von Dalager var fraværende.' => 'Dorit la Berg; Tina Bjerg van Ingen; Magnus Von Dalager'
            'Hans P. Krag (løsgænger) og C.J. Holm (UP) var fraværende.' => 'Hans P. Krag; C.J. Holm (UP)'
            'Afbud: Kurt O''Neill-Skov (Ø), Sofie K. Dal (A)' => 'Kurt O''Neill-Skov (Ø); Sofie K. Dal (A)'
            'Afbud: Claus Brink (Løsgænger)' => 'Claus Brink'
            'Gitte Holm (B) (fraværende)' => 'Gitte Holm (B)'
            'Gitte Holm (B), Per Krag (V) (afbud)' => 'Per Krag (V)'
            'Gitte Holm (Orlov), Per Krag (V)' => 'Gitte Holm'
            'Gitte Holm (B) er på orlov. Anna Lind (B) deltog i stedet.' => 'Gitte Holm (B) <- Anna Lind (B)'
            'Medlemmerne Gitte Holm (B) og Per Krag (V) deltog ikke i punktet.' => 'Gitte Holm (B); Per Krag (V)'
            'Gitte Holm (B) var\\nfraværende. I stedet\\ndeltog Anna Lind (B).' => 'Gitte Holm (B) <- Anna Lind (B)'
            'Fraværende:\\nGitte Holm (B)\\nPer Krag (V)\\nGodkendt.' => 'Gitte Holm (B); Per Krag (V)'
            'Fraværende med afbud:\\nGitte Holm, A, (ferie)\\nBorgmester Per Krag, F, (sygdom)\\nIda Lund (V), arbejde.' => 'Gitte Holm (A); Per Krag (F); Ida Lund (V)'
            'Fraværende: \\nOle Holm orienterede om henvendelsen.' => ''
            'Godkendt\\nGitte Holm (B) var fraværende' => 'Gitte Holm (B)'
            'Børne- og Ungeudvalget deltog ikke i mødet.' => ''
            'Direktør Anna Lind deltog under punktet.' => ''
            'Gitte Holm (B) mødte kl. 18.30.' => ''
            'Orientering om fraværende elever i Holbæk Kommune.' => ''
            'Afbud modtages senest mandag.' => ''
            'Projektet deltog ikke i puljen.' => ''
            'Gitte Holm (B) var fraværende, og i stedet deltog Anna Lind (B).' => 'Gitte Holm (B) <- Anna Lind (B)'
            'Gitte Holm (B) var fraværende; Anna Lind (B) mødte i stedet.' => 'Gitte Holm (B) <- Anna Lind (B)'
            'Gitte Holm (B) var fraværende, i hendes sted deltog Anna Lind (B)' => 'Gitte Holm (B) <- Anna Lind (B)'
            'Fraværende: Gitte Holm (B), for hvem Anna Lind (B) deltog.' => 'Gitte Holm (B) <- Anna Lind (B)'
            'Gitte Holm (B) deltog ikke i behandlingen af pkt. 1 og 9.' => 'Gitte Holm (B)'
            'Gitte Holm (B) deltog ikke under punkterne 12-15.' => 'Gitte Holm (B)'
            'Desuden var Gitte Holm (B) fraværende.' => 'Gitte Holm (B)'
            'Gitte Holm (B) var fraværende pga. sygdom.' => 'Gitte Holm (B)'
            '1. viceborgmester Gitte Holm (B) var fraværende.' => 'Gitte Holm (B)'
            'GITTE HOLM (B) VAR FRAVÆRENDE.' => 'GITTE HOLM (B)'
            'Gitte Holm (B) var fraværende . I stedet deltog Anna Lind(B) .' => 'Gitte Holm (B) <- Anna Lind (B)'
            'Anna Lind (B) udpeges i stedet for Gitte Holm (B).' => ''
            'Som suppleant for Gitte Holm (B) udpeges Anna Lind (B).' => ''
            'Anna Lind (B) vælges som suppleant for Gitte Holm (B).' => ''
            'Stedfortræder for Gitte Holm (B) er Anna Lind (B).' => ''
            'I stedet for Roskilde deltog Holbæk.' => ''
            'Anna Lind (B), i stedet for Gitte Holm (B)' => 'Gitte Holm (B) <- Anna Lind (B)'
            'Gitte Holm (V) var fraværende. Per Krag (C) var fraværende. I stedet deltog Bo Lund (V).' => 'Gitte Holm (V) <- Bo Lund (V); Per Krag (C)'
            """)
    void absences(String printed, String expected) {
        assertEquals(expected, Shown.absences(Lines.printed(printed).read(reader).absences()));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            'Gitte Holm (B) forlod mødet kl. 15.30 og deltog ikke i behandlingen af pkt. 6-8.' => ''
            'Gitte Holm (B) deltog ikke i behandlingen af pkt. 6, 7 og 9.' => ''
            'Gitte Holm (B) deltog ikke under punkterne 6-8.' => ''
            'Gitte Holm (B) forlod mødet under punkt 3.' => ''
            'Gitte Holm (B) var fraværende under behandlingen af sag 3.' => ''
            'Per Krag (V) var fraværende. Gitte Holm (B) deltog ikke i pkt. 6.' => 'Per Krag (V)'
            'Gitte Holm (B) deltog ikke i behandlingen af pkt. 1-3.' => 'Gitte Holm (B)'
            'Gitte Holm (B) deltog ikke i behandlingen af pkt. 1, 2 og 9.' => 'Gitte Holm (B)'
            'Gitte Holm (B) deltog ikke under punkterne 2-15.' => 'Gitte Holm (B)'
            'Gitte Holm (B) forlod mødet under punkt 2.' => 'Gitte Holm (B)'
            'Gitte Holm (B) deltog ikke i behandlingen af punktet.' => 'Gitte Holm (B)'
            'Gitte Holm (B) var fraværende, jf. pkt. 6.' => 'Gitte Holm (B)'
            'Godkendt som pkt. 6. Gitte Holm (B) var fraværende.' => 'Gitte Holm (B)'
            'Gitte Holm (B) var fraværende i 5 minutter.' => 'Gitte Holm (B)'
            """)
    void absencesUnderItemTwo(String printed, String expected) {
        Lines lines = Lines.printed(printed);
        Ruling ruling = reader.read(lines.lines(), lines::slice, Optional.of("2"));
        assertEquals(expected, Shown.absences(ruling.absences()));
    }
}
