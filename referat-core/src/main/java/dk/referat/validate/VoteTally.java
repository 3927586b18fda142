package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.Decision;
import dk.referat.model.Minutes;
import dk.referat.model.Vote;

/** The votes of a side are the sum of its parties. */
final class VoteTally extends StandardValidator {

    VoteTally() {
        super("vote-tally", Severity.ERROR);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        for (AgendaItem item : Items.open(minutes)) {
            for (Decision decision : item.decisions()) {
                decision.votes().forEach(vote -> side(item, vote, check));
            }
        }
    }

    private void side(AgendaItem item, Vote vote, Check check) {
        boolean complete = vote.count().isPresent()
                && !vote.byParty().isEmpty()
                && vote.byParty().stream().allMatch(party -> party.count().isPresent());
        if (!complete) {
            return;
        }
        check.looked();
        int sum = vote.byParty().stream().mapToInt(party -> party.count().getAsInt()).sum();
        int printed = vote.count().getAsInt();
        if (sum != printed) {
            check.at(vote.span())
                    .in(item)
                    .expected(Integer.toString(sum))
                    .actual(Integer.toString(printed))
                    .say(wording(), Integer.toString(printed), Integer.toString(sum));
        }
    }
}
