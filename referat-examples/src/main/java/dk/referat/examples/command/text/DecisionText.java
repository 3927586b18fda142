package dk.referat.examples.command.text;

import dk.referat.model.Ballot;
import dk.referat.model.DanishDate;
import dk.referat.model.Decision;
import dk.referat.model.Text;
import dk.referat.model.Vote;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A decision of the page: by whom and when, the outcome in words, the text, votes, absences (<em>beslutning</em>). */
final class DecisionText {

    private static final int INDENT = ItemText.INDENT + 2;

    private final Messages messages;
    private final PersonText people;

    DecisionText(Messages messages, PersonText people) {
        this.messages = messages;
        this.people = people;
    }

    void add(Page page, Decision decision) {
        page.add(" ".repeat(ItemText.INDENT), INDENT, heading(decision));
        decision.lines().forEach(line -> page.add(INDENT, line.value()));
        List<Ballot> ballots = decision.ballots();
        for (Ballot ballot : ballots) {
            String label = ballots.size() == 1 ? messages.text("votes") : messages.text("ballot", ballot.number());
            addLabelled(page, label, ballot.votes().stream().map(this::vote).collect(Collectors.joining(" · ")));
        }
        String absent = decision.absences().stream().map(people::absence).collect(Collectors.joining(", "));
        if (!absent.isEmpty() && !isPrinted(decision, absent)) {
            addLabelled(page, messages.text("absentees"), absent);
        }
    }

    /** The text of the decision is on the page already, and often has the very line. */
    private boolean isPrinted(Decision decision, String absent) {
        String line = messages.text("absentees") + " " + absent;
        return decision.lines().stream().anyMatch(printed -> printed.value().strip().equals(line));
    }

    private String heading(Decision decision) {
        String who = Stream.of(
                        Optional.of(messages.text("decision")),
                        decision.committee().map(Text::value),
                        decision.date().map(this::day),
                        decision.reference().map(Text::value))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        String outcome = decision.outcome().map(ruling -> "outcome." + ruling.wireName()).orElse("outcome.none");
        return who + ": " + messages.text(outcome);
    }

    private String day(DanishDate date) {
        return date.value().map(messages::day).orElseGet(date::printed);
    }

    private String vote(Vote vote) {
        String who = Stream.concat(
                        vote.byParty().stream().map(party -> party.party() + counted(party.count())),
                        vote.voters().stream().map(people::of))
                .collect(Collectors.joining(", "));
        return messages.text("vote." + vote.position().wireName())
                + counted(vote.count())
                + (who.isEmpty() ? "" : " (" + who + ")");
    }

    private static String counted(OptionalInt count) {
        return count.isPresent() ? " " + count.getAsInt() : "";
    }

    private static void addLabelled(Page page, String label, String text) {
        page.add(" ".repeat(INDENT) + label + " ", INDENT + 2, text);
    }
}
