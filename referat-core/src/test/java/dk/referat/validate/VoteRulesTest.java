package dk.referat.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.model.Vote;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class VoteRulesTest {

    private static MinutesBuilder meeting() {
        return new MinutesBuilder()
                .committee("Byrådet")
                .date("31. oktober 2024")
                .participants("Anne Holm", "Bo Lund", "Carl Friis", "Dorte Juul", "Erik Thor");
    }

    @Test
    void aSideIsTheSumOfItsParties() {
        Spoken.silent("vote-tally", item -> item.decision(decision -> decision
                .vote(Vote.Position.FOR, 4, Map.of("C", 3, "V", 1))
                .vote(Vote.Position.AGAINST, 3, Map.of("F", 1, "Ø", 1, "B", 1))));
        Spoken.once(
                "vote-tally",
                Spoken.minutesOf(item -> item.decision(decision -> decision.vote(Vote.Position.FOR, 5, new TreeMap<>(Map.of("C", 3, "V", 1))))),
                finding -> assertEquals("4", finding.expected().orElseThrow()));
    }

    @Test
    void partiesWithoutNumbersProveNothing() {
        Spoken.silent("vote-tally", item -> item.decision(decision -> decision
                .vote(Vote.Position.FOR, 9, Map.of("C", 3, "V", -1))
                .vote(Vote.Position.AGAINST, 24, Map.of())));
    }

    @Test
    void noMoreVoteThanArePresent() {
        Spoken.once(
                "vote-count",
                meeting().item("1", "Natbus", item -> item.decision(decision -> decision
                                .line("Forkastet.")
                                .vote(Vote.Position.FOR, 2, Map.of())
                                .vote(Vote.Position.AGAINST, 3, Map.of())
                                .recused("Carl Friis")))
                        .build(),
                finding -> assertEquals("4", finding.expected().orElseThrow()));
    }

    @Test
    void aSubstituteVotesInPlaceOfTheAbsent() {
        Spoken.silent("vote-count", meeting().item("1", "Natbus", item -> item.decision(decision -> decision
                        .line("Forkastet.")
                        .vote(Vote.Position.FOR, 2, Map.of())
                        .vote(Vote.Position.AGAINST, 3, Map.of())
                        .absent("Carl Friis", "Gerda Holt")))
                .build());
    }

    @Test
    void anotherBodysVotesAndUnlistedMembersProveNothing() {
        Spoken.silent("vote-count", meeting().item("1", "Natbus", item -> item.decision(decision -> decision
                        .by("Økonomiudvalget", "20. oktober 2024")
                        .line("Anbefales.")
                        .vote(Vote.Position.FOR, 9, Map.of())))
                .build());
        Spoken.silent("vote-count", item -> item.decision(decision -> decision.vote(Vote.Position.FOR, 31, Map.of())));
    }
}
