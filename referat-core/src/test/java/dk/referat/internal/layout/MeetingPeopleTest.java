package dk.referat.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.ReferatParser;
import dk.referat.model.Absence;
import dk.referat.model.Meeting;
import dk.referat.model.Minutes;
import dk.referat.model.Person;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who took part and who did not, by the heading of the minutes. */
class MeetingPeopleTest {

    @Test
    void aRoleEndsTheLineOfThePersonWhoHasIt() {
        Meeting meeting = meeting("Medlemmer:\nAnders Kvist (A), formand\nMette Lyng (V)\nSøren Bæk (C)\n");
        assertEquals(
                "Anders Kvist formand, Mette Lyng, Søren Bæk",
                meeting.participants().stream().map(MeetingPeopleTest::shown).collect(Collectors.joining(", ")));
    }

    @Test
    void aPartyAloneOnTheNextLineIsThatOfTheLastPerson() {
        Meeting meeting = meeting("Til stede: Anders Kvist (A), formand, Mette Lyng (V) og Søren Bæk\n(C)\n");
        assertEquals(List.of("A", "V", "C"), meeting.participants().stream().map(person -> person.party().orElse("-")).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Afbud fra: Ole Staun (C), i stedet mødte Mads Winther (C)       | Ole Staun for Mads Winther
            Fraværende med afbud: Aage Thuesen. I stedet mødte Bodil Ravn   | Aage Thuesen for Bodil Ravn
            Afbud: Mona Dahl (V) - stedfortræder: Henning Løve (V)          | Mona Dahl for Henning Løve
            Afbud: Mona Dahl (V), Else Mørk (C)                             | Mona Dahl, Else Mørk
            """)
    void absenteesMayHaveSubstitutes(String line, String expected) {
        assertEquals(
                expected,
                meeting(line + "\n").absentees().stream().map(MeetingPeopleTest::shown).collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Medlemmer\\nOle Staun (C)\\nMona Dahl (V), Suppleant for Else Mørk (V)\\nFraværende\\nElse Mørk (V)  | Ole Staun, Mona Dahl | Else Mørk for Mona Dahl
            Medlemmer: Ole Staun, Mona Dahl\\nAfbud:\\nElse Mørk\\nAage Lund\\nStedfortrædere:\\nBo Ravn\\nIda Holt | Ole Staun, Mona Dahl | Else Mørk for Bo Ravn, Aage Lund for Ida Holt
            Medlemmer: Ole Staun\\nAfbud: Else Mørk\\nI stedet for Else Mørk deltog Bo Ravn. | Ole Staun | Else Mørk for Bo Ravn
            Medlemmer: Ole Staun\\nElse Mørk og Bo Ravn havde meldt forfald. I stedet mødte Ida Holt og Per Dam. | Ole Staun | Else Mørk for Ida Holt, Bo Ravn for Per Dam
            Deltagere:\\nOle Staun (C)\\n\\nElse Mørk (V)- afbud\\n\\nMona Dahl (V)- deltog ikke i behandlingen af punkt: 6, 8\\n\\nBo Ravn (A), 1. næstformand- afbud | Ole Staun, Mona Dahl | Else Mørk, Bo Ravn
            Deltagere\\n• Ole Staun, A\\n• Mona Dahl, B\\n• Afbud\\n• Else Mørk, A\\n• Luk alle punkter | Ole Staun, Mona Dahl | Else Mørk
            Medlemmer: Ole Staun, Mona Dahl\\nBemærkninger: Afbud fra: Mona Dahl | Ole Staun, Mona Dahl | Mona Dahl
            Medlemmer: Ole Staun, Mona Dahl\\nBemærkninger: Der er afbud fra Mona Dahl. | Ole Staun, Mona Dahl | Mona Dahl
            Medlemmer: Ole Staun (A)\\nAfbud fra: Mona Dahl (T)\\nBemærkninger: Punkt 2 udsat.\\n\\nBo Ravn (T) var indkaldt som stedfortræder for Mona Dahl (T) | Ole Staun | Mona Dahl for Bo Ravn
            Ole Staun (direktør) - Deltog\\nIda Holt (B) - Til stede\\nAfbud/Fraværende\\nElse Mørk (A) - Afbud | Ole Staun direktør, Ida Holt | Else Mørk
            Medlemmer\\n • Ole Staun: Deltog\\n • Else Mørk: Afbud (Stedfortræder Bo Ravn, fraværende ved sag 1-4.)\\n • Ida Holt: Deltog | Ole Staun, Ida Holt | Else Mørk for Bo Ravn
            Mødested:\\nSalen\\nDeltagere:\\nFraværende:\\nOle Chr. Staun, Mona Dahl, Ida\\nHolt, Per Andrup, Niels Ole D.\\nLunde, Bo Ravn | Ole Chr. Staun, Mona Dahl, Ida Holt, Per Andrup, Niels Ole D. Lunde, Bo Ravn | ''
            Mødested:\\nSalen\\nDeltagere:\\nOle Staun\\nFraværende:\\nMona Dahl, Ida\\nHolt og Bo Ravn | Ole Staun | Mona Dahl, Ida Holt, Bo Ravn
            Deltagere: Ole Staun - Havneforeningen Nordre Kaj\\n\\nMona Dahl - Havneforeningen Nordre Kaj\\n\\nFraværende: Else Mørk\\n\\nHavneforeningen Nordre Kaj | Ole Staun Havneforeningen Nordre Kaj, Mona Dahl Havneforeningen Nordre Kaj | Else Mørk
            Rådet for havnen\\n\\n  • Ole Staun (A)\\n  • Mona Dahl (V)\\n  • Bo Ravn (C) | Ole Staun, Mona Dahl, Bo Ravn | ''
            Fraværende med afbud:\\nMona Dahl (V)\\nPer Dam (C)\\nElse Mørk (A)\\nBemærkninger:\\nAfbud fra Mona Dahl stedfortræder Ida Holt. Afbud fra Else Mørk stedfortræder Bo Ravn | '' | Mona Dahl for Ida Holt, Per Dam, Else Mørk for Bo Ravn
            Deltagere:   Mona Dahl, Bo Ravn, Ole G.\\n             Staun.\\n             Ida Holt deltog i pkt. 8-10.\\nFraværende: Else Mørk | Mona Dahl, Bo Ravn, Ole G. Staun | Else Mørk
            Deltagere:\\nOle Staun, Havnerådet\\nMona Dahl, Center for By og Havn, Lilleby Kommune (referent)\\nFraværende: Else Mørk | Ole Staun Havnerådet, Mona Dahl Center for By og Havn, Lilleby Kommune (referent) | Else Mørk
            Medlemmer: Ole Staun\\nDerudover deltog: Mona Dahl Bo Ravn | Ole Staun | ''
            NØRREBY KOMMUNE REFERAT Havneudvalget Mødedato: Torsdag den 03-05-2007. Mødetidspunkt: 17:00. Sted: Havnehuset. Fraværende: Else Mørk, Bo Ravn. Ida Holt deltog ikke i behandlingen af pkt. 1. | '' | Else Mørk, Bo Ravn
            Afbud/fravær: Mona Dahl (A) (afbud), Bo Ravn (C) (fraværende) | '' | Mona Dahl, Bo Ravn
            Forfald: Mona Dahl | '' | Mona Dahl
            Udeblevet: Mona Dahl | '' | Mona Dahl
            Medlemmer          Mona Skovråd (formand), Ole Staun, Bo Ravn\\nFraværende         Bo Ravn | Mona Skovråd formand, Ole Staun, Bo Ravn | Bo Ravn
            Mødedato:\\n\\n4. marts 2014\\n\\nMødelokale:\\nMedlemmer:\\n\\nAfbud:\\n\\n117, Mødelokale\\nMona Dahl, Ida Holt, Ole\\nStaun, Bo Ravn, Per Dam\\nBo Ravn | Mona Dahl, Ida Holt, Ole Staun, Bo Ravn, Per Dam | Bo Ravn
            Meldt forfald:\\nMona Dahl\\nBo Ravn | '' | Mona Dahl, Bo Ravn
            Afbud:Mona Dahl (F) Else Mørk (F) Bo Ravn (V) | '' | Mona Dahl, Else Mørk, Bo Ravn
            Afbud:\\nMona Dahl - Bo Ravn deltager som stedfortræder.\\nElse Mørk - Ida Holt deltager som stedfortræder.\\n\\nOle Staun deltog ikke i behandlingen af den lukkede dagsorden. | '' | Mona Dahl for Bo Ravn, Else Mørk for Ida Holt
            Medlemmer\\n\\nOle Staun\\n\\nMedlem\\n\\n(B)\\n\\nMona Dahl\\n\\nMedlem\\n\\n(C)\\n | Ole Staun Medlem, Mona Dahl Medlem | ''
            Deltagere:\\nOle Staun - Grundejerforeningen\\nMona Dahl - formand for Vejudvalget | Ole Staun Grundejerforeningen, Mona Dahl formand for Vejudvalget | ''
            Til stede:\\nOle Staun, etnisk repræsentant\\nMona Dahl, Kulturhuset\\nAfbud:\\nBo Ravn, udpeget af rådet | Ole Staun etnisk repræsentant, Mona Dahl Kulturhuset | Bo Ravn
            Deltagere:\\nOle Staun: Konsulent, Staben\\nMona Dahl: Kulturhuset | Ole Staun Konsulent, Staben, Mona Dahl Kulturhuset | ''
            Mødedeltagere            Fraværende\\nOle Staun (A)            Else Mørk (V) - afbud\\nMona Dahl (V) | Ole Staun, Mona Dahl | Else Mørk
            Deltager          Parti    Til stede    Bemærkning\\nOle Staun         V        Ja\\nElse Mørk         SF       Nej          Suppleant: Ida Holt\\nMona Dahl         A        Ja           Gik kl. 19.30 | Ole Staun, Mona Dahl | Else Mørk for Ida Holt
            Medlemmer\\nOle Staun (A)\\nSagsfremstilling\\nMona Dahl | Ole Staun | ''
            Deltagere\\n• Ole Staun (A) - Deltog\\n• Mona Dahl (direktør)\\n• Deltog ikke\\n• Bo Ravn (centerchef for Vej\\n• Havn og Strand) - Deltog | Ole Staun, Bo Ravn centerchef | Mona Dahl
            Medlemmer:\\n\\nOle K. Staun Mona Dahl\\nBo Ravn Ida Holt\\n\\nFraværende:\\nMona Dahl\\nBo Ravn | Ole K. Staun, Mona Dahl, Bo Ravn, Ida Holt | Mona Dahl, Bo Ravn
            Deltagere:\\nMona Dahl, Ida Holt, O.C.\\nStaun | Mona Dahl, Ida Holt, O.C. Staun | ''
            Fraværende\\nOle Staun (V)\\nDeltog i stedet\\nMona Dahl (V) | '' | Ole Staun for Mona Dahl
            Bestyrelsen: Ole Staun, Mona Dahl og Bo Ravn\\nAfbud: Bo Ravn, suppleant Ida Holt deltog | Ole Staun, Mona Dahl, Bo Ravn | Bo Ravn for Ida Holt
            Bestyrelsen: \\nOle Staun, Mona Dahl og Bo Ravn\\n\\nAfbud:\\nBo Ravn og Mona Dahl | Ole Staun, Mona Dahl, Bo Ravn | Bo Ravn, Mona Dahl
            Medlemmer\\nHavnens Venner: Ole Staun, Sejlerforeningen, Mona Dahl, Havnefonden, Bo Ravn, Foreningen Molen | Ole Staun, Mona Dahl, Bo Ravn | ''
            Medlemmer\\nStaben: Ole Staun, Center for Havn & Strand, suppleant Mona Dahl, Center for Veje. | Ole Staun, Mona Dahl | ''
            Deltagere: Ole Staun (centerchef for Politisk Kontor), Mona Dahl | Ole Staun centerchef, Mona Dahl | ''
            Medlemmer:\\nOle Staun ((V)\\nMona Dahl (A) | Ole Staun, Mona Dahl | ''
            Medlemmer: Ole Staun, Mona Dahl\\nBemærkninger: Afbud: Ole K. Staun. Mona Dahl. | Ole Staun, Mona Dahl | Ole K. Staun, Mona Dahl
            Deltagere:\\n\\nMona Dahl, Bo Ravn, Ole\\n\\nStaun, Ida Holt, Per\\n\\nDam, Else Mørk | Mona Dahl, Bo Ravn, Ole Staun, Ida Holt, Per Dam, Else Mørk | ''
            Afbud fra Ole Staun og Mona Dahl.\\n\\nPunkterne 1 og 2 blev behandlet først. Bo Ravn deltog. | '' | Ole Staun, Mona Dahl
            Medlemmer: Ole Staun (A), Mona Dahl (V)\\nMona Dahl (V) deltog ikke i punkt 3 | Ole Staun, Mona Dahl | ''
            """)
    void listsOfPeople(String lines, String participants, String absentees) {
        Meeting meeting = meeting(lines.replace("\\n", "\n") + "\n");
        assertEquals(participants, meeting.participants().stream().map(MeetingPeopleTest::shown).collect(Collectors.joining(", ")));
        assertEquals(absentees, meeting.absentees().stream().map(MeetingPeopleTest::shown).collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Medlemmer\\n• Ole Staun (OS)\\n• Mona Dahl-Lunde (MDL)\\n• Ida Holt (IH)  | Ole Staun, Mona Dahl-Lunde, Ida Holt
            Tilstede: Ole Staun (OS), Mona Dahl (MD), Ida K. Holt (IH). | Ole Staun, Mona Dahl, Ida K. Holt
            Medlemmer\\n• Ole Staun (A)\\n• Sanne Friis (SF)\\n• Ida Holt (V)      | Ole Staun A, Sanne Friis SF, Ida Holt V
            """)
    void ownInitialsAreNoParty(String lines, String expected) {
        assertEquals(expected, meeting(lines.replace("\\n", "\n") + "\n").participants().stream()
                .map(person -> person.name() + person.party().map(party -> " " + party).orElse(""))
                .collect(Collectors.joining(", ")));
    }

    @Test
    void namesBelowALabelOfAbsenceAreNoHeadings() {
        String item = ". Ny vej\n\nBeslutning\n\nGodkendt.\n\nFraværende i Søkøbing Byråd, 4. marts 2014:\n\nMona Dahl\n\n";
        Minutes minutes = ReferatParser.create()
                .parse("Byrådet\nReferat fra møde den 4. marts 2014 kl. 17\n\n1" + item + "2" + item + "3" + item)
                .minutes();
        assertEquals(
                List.of("Mona Dahl", "Mona Dahl", "Mona Dahl"),
                minutes.items().stream()
                        .flatMap(part -> part.decisions().stream())
                        .flatMap(decision -> decision.absences().stream())
                        .map(MeetingPeopleTest::shown)
                        .toList());
        assertEquals(3, minutes.items().stream().mapToInt(part -> part.sections().size()).sum());
    }

    @Test
    void aLabelOfAbsenceBelowADecisionBeginsNoItem() {
        String item = "Resumé\n\nVejen er færdig.\n\nBeslutning Byrådet den 04-03-2014\n\nGodkendt.\n\nFraværende:\n\nMona Dahl\n\n\n";
        Minutes minutes = ReferatParser.create().parse("Byrådet\nReferat fra møde den 4. marts 2014 kl. 17\n\n" + item + item + item).minutes();
        assertEquals(List.of("Mona Dahl", "Mona Dahl", "Mona Dahl"), minutes.items().stream()
                .flatMap(part -> part.decisions().stream())
                .map(decision -> decision.absences().stream().map(MeetingPeopleTest::shown).collect(Collectors.joining(", ")))
                .toList());
    }

    private static Meeting meeting(String people) {
        String text = "Byrådet\nReferat fra møde den 4. marts 2014 kl. 17\n\n" + people
                + "\n1. Ny vej\nBeslutning\nGodkendt.\n\n2. Ny bro\nBeslutning\nUdsat.\n";
        return ReferatParser.create().parse(text).minutes().meeting();
    }

    private static String shown(Absence absence) {
        return absence.person().name() + absence.substitute().map(person -> " for " + person.name()).orElse("");
    }

    private static String shown(Person person) {
        return person.name() + person.role().map(role -> " " + role).orElse("");
    }
}
