package dk.referat.internal.ruling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who came and went, and who had something to remark; a backslash with n stands for a line end. */
class AttendanceAndStatementsTest {

    private final RulingReader reader = new RulingReader(new Phrases(Lexicon.danish()));

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            'Gitte Holm (B) forlod mødet kl. 17.40.' => 'left Gitte Holm (B) 17:40'
            'Gitte Holm (B) forlod mødet kl. 17:40 under behandlingen.' => 'left Gitte Holm (B) 17:40'
            'Gitte Holm (B) forlod mødet kl. 15.30 og deltog ikke i behandlingen af pkt. 6-8.' => 'left Gitte Holm (B) 15:30'
            'Gitte Holm (B) og Per Krag (V) forlod mødet kl. 18.' => 'left Gitte Holm (B) 18:00; left Per Krag (V) 18:00'
            'Kl. 18.30 ankom Gitte Holm (B).' => 'arrived Gitte Holm (B) 18:30'
            'Gitte Holm, B, ankom til mødet kl. 17.32 under behandlingen af punkt 1.' => 'arrived Gitte Holm (B) 17:32'
            'Gitte Holm (B) forlod mødet kl. 17.40 og vendte tilbage kl. 17.50.' => 'left Gitte Holm (B) 17:40; arrived Gitte Holm (B) 17:50'
            'Herefter forlod Gitte Holm (B) mødet kl. 20.' => 'left Gitte Holm (B) 20:00'
            'Gitte Holm (B) gik kl. 20.05' => 'left Gitte Holm (B) 20:05'
            'Gitte Holm (B) deltog fra kl. 17.15.' => 'arrived Gitte Holm (B) 17:15'
            'Gitte Holm (B) forlod mødet kl. 25.70.' => 'left Gitte Holm (B)'
            'Gitte Holm (B) erklærede sig inhabil og forlod lokalet kl. 17.' => 'recused Gitte Holm (B); left Gitte Holm (B) 17:00'
            'Gitte Holm (B) er inhabil.' => 'recused Gitte Holm (B)'
            'Gitte Holm (B) er ikke inhabil.' => ''
            'Mødet begyndte kl. 16.00 og sluttede kl. 18.25.' => ''
            """)
    void attendance(String printed, String expected) {
        assertEquals(expected, Shown.attendance(Lines.printed(printed).read(reader).attendance()));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            'Liste O kan ikke godkende indstillingen.' => 'minority Liste O: Liste O kan ikke godkende indstillingen.'
            'Et mindretal (F og Ø) kan ikke tiltræde.' => 'minority F og Ø: Et mindretal (F og Ø) kan ikke tiltræde.'
            'Anbefales, idet et mindretal (B) ikke kan tiltræde.' => 'minority B: et mindretal (B) ikke kan tiltræde.'
            'Mindretallet ønsker sagen udsat.' => 'minority Mindretallet: Mindretallet ønsker sagen udsat.'
            'Venstre og SF tager forbehold for budgettet.' => 'reservation Venstre og SF: Venstre og SF tager forbehold for budgettet.'
            'Gitte Holm (B) tog forbehold.' => 'reservation Gitte Holm (B): Gitte Holm (B) tog forbehold.'
            'SF ønsker ført til protokol, at prisen er for høj.' => 'protocol SF: SF ønsker ført til protokol, at prisen er for høj.'
            'Protokolbemærkning fra SF: Prisen er for høj.' => 'protocol SF: Prisen er for høj.'
            'SF afgav følgende protokolbemærkning:\\n"Prisen er høj. Vi er imod."\\nGitte Holm (B) var fraværende.' => 'protocol SF: "Prisen er høj. Vi er imod."'
            'Gitte Holm (B) begærede sagen indbragt for byrådet.' => 'referral Gitte Holm (B): Gitte Holm (B) begærede sagen indbragt for byrådet.'
            'Udvalget kan ikke godkende indstillingen.' => ''
            'Godkendt med forbehold for finansiering.' => ''
            'Et mindretal (C) stemte imod.' => ''
            'Godkendt.' => ''
            """)
    void statements(String printed, String expected) {
        assertEquals(expected, Shown.statements(Lines.printed(printed).read(reader).statements()));
    }
}
