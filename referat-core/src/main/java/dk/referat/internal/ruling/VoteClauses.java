package dk.referat.internal.ruling;

import dk.referat.grammar.RulingParser.GroupContext;
import dk.referat.grammar.RulingParser.MajorityContext;
import dk.referat.grammar.RulingParser.MinorityContext;
import dk.referat.grammar.RulingParser.ShortVoteContext;
import dk.referat.grammar.RulingParser.VoteContext;
import dk.referat.model.Vote.Position;
import dk.referat.source.Span;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/** What the clauses of a sentence say about votes. */
final class VoteClauses {

    private static final String ELECTED = "med";

    private final GroupReader groups;
    private Optional<ParseTree> next = Optional.empty();
    private final Subject subject;
    private final VoteLedger votes;
    private Optional<Counted> shortFor = Optional.empty();
    private Optional<Counted> shortAgainst = Optional.empty();
    private Optional<Group> majority = Optional.empty();
    private Optional<Group> minority = Optional.empty();
    private boolean rejected;
    private boolean counted;
    private boolean againstFollows;
    /** Who voted for, where those against follow: {@code 20 stemmer (V 11, A 9) mod 5 stemmer (F 5)}. */
    private Optional<Group> balance = Optional.empty();
    private Optional<Group> carried = Optional.empty();

    VoteClauses(GroupReader groups, Subject subject, VoteLedger votes) {
        this.groups = groups;
        this.subject = subject;
        this.votes = votes;
    }

    /** Whether a vote was found in the sentence. */
    boolean counted() {
        return counted;
    }

    /** What stands directly behind the clause that is read. */
    void next(Optional<ParseTree> tree) {
        next = tree;
    }

    void voting() {
        votes.next();
    }

    /** {@code Forslaget blev forkastet med 31 stemmer imod 14}: the larger number voted against it. */
    void rejected() {
        rejected = true;
    }

    /**
     * {@code A, F og Ø stemte for} where somebody is named directly before, else {@code For stemte: A, F og Ø}; tells whether
     * the voters of the next side were named at the end.
     */
    boolean vote(VoteContext clause) {
        Position position = VoteShapes.position(clause.side());
        boolean marked = VoteShapes.isMarked(clause);
        boolean elected = clause.side().getText().endsWith(ELECTED);
        Optional<Group> behind = behind(clause);
        boolean detailed = behind.filter(Group::names).isPresent();
        if (position == Position.FOR && VoteShapes.isScore(clause)) {
            score(clause.group(0));
            return false;
        }
        if (behind.filter(Group::isNumber).isPresent() && next.filter(VoteShapes::isFor).isPresent()) {
            subject.name(behind.get());
            return true;
        }
        Optional<Group> before = subject.before().filter(group -> !marked || group.isNumber() && detailed);
        if (before.isPresent() && behind.isPresent() && before.get().isNumber() && behind.get().isCounted()
                && !marked && !VoteShapes.bracketed(clause) && position == Position.AGAINST) {
            add(rejected ? Position.AGAINST : Position.FOR, before.get(), before.get().span());
            add(rejected ? Position.FOR : Position.AGAINST, behind.get(), Places.of(clause));
        } else if (before.isPresent() && before.get().isNumber() && behind.isPresent() && behind.get().names()
                && (marked || VoteShapes.bracketed(clause))) {
            add(position, before.get().detailedBy(behind.orElseThrow()), before.get().span().union(Places.of(clause)));
            subject.use();
        } else if (before.isPresent()) {
            add(position, before.get(), before.get().span().union(Places.of(clause.side())));
            subject.use();
            behind.ifPresent(subject::name);
        } else if (behind.isPresent()) {
            add(position, behind.get(), Places.of(clause));
        } else if (clause.mark() == null && !elected) {
            subject.fresh().ifPresent(group -> add(position, group, group.span().union(Places.of(clause))));
            subject.use();
        }
        if (elected) {
            subject.use();
        }
        majority = Optional.empty();
        minority = Optional.empty();
        Optional<Group> ofNext = sharesLast(clause) ? VoteShapes.lastGroup(clause).map(groups::last) : Optional.empty();
        ofNext.ifPresent(subject::name);
        return ofNext.isPresent();
    }

    private void score(GroupContext both) {
        Group against = groups.last(both);
        Group in = groups.withoutLast(both);
        add(rejected ? Position.AGAINST : Position.FOR, in, in.span());
        add(rejected ? Position.FOR : Position.AGAINST, against, against.span());
    }

    /** {@code 5 medlemmer (A, V) anbefaler}: a number of members who carry the proposal. */
    void inFavour() {
        boolean aside = majority.isPresent() || minority.isPresent();
        subject.before().filter(group -> !aside && group.isOfMembers() && group.people().isEmpty())
                .ifPresent(group -> add(Position.FOR, group, group.span()));
    }

    /** {@code imod stemte 6 (F, K), 1 undlod (B)}: the last one named belongs to the side that follows directly. */
    private boolean sharesLast(VoteContext clause) {
        return VoteShapes.lastGroup(clause).filter(group -> group.member().size() > 1).isPresent()
                && next.filter(VoteShapes::lacksVoters).isPresent();
    }

    private Optional<Group> behind(VoteContext clause) {
        if (clause.bracket() != null) {
            return Optional.of(groups.read(clause.bracket()));
        }
        if (clause.group().isEmpty()) {
            return Optional.empty();
        }
        Group last = VoteShapes.lastGroup(clause).map(sharesLast(clause) ? groups::withoutLast : groups::read).orElseThrow();
        return Optional.of(clause.group().size() > 1 ? groups.read(clause.group(0)).detailedBy(last) : last);
    }

    /** {@code 5 … for} and {@code 2 imod} count only where both stand in the sentence. */
    void shortVote(ShortVoteContext clause) {
        Optional<Group> inBrackets = Optional.ofNullable(clause.bracket()).map(groups::read);
        balance = clause.AGAINST() == null || shortFor.isPresent()
                ? Optional.empty()
                : subject.before().filter(group -> group.count().isPresent());
        subject.before().filter(Group::isNumber).ifPresent(number -> {
            Group group = inBrackets.map(number::detailedBy).orElse(number);
            Counted side = new Counted(group, group.span().union(Places.of(clause)));
            if (clause.FOR() != null) {
                shortFor = Optional.of(side);
            } else if (counted && votes.has(Position.FOR)) {
                add(Position.AGAINST, group, side.span());
            } else {
                shortAgainst = Optional.of(side);
            }
        });
        addShort();
        againstFollows = clause.AGAINST() != null && counted && votes.has(Position.FOR) && !votes.has(Position.AGAINST);
    }

    /** {@code med stemmerne 6 (A 4, V 2) mod 2 (O 1, D 1)} */
    void named(Group group) {
        if (balance.isPresent() && group.count().isPresent() && !votes.has(Position.FOR)) {
            add(Position.FOR, balance.get(), balance.get().span());
            add(Position.AGAINST, group, group.span());
        } else if (againstFollows && group.count().isPresent()) {
            add(Position.AGAINST, group, group.span());
        }
        balance = Optional.empty();
        againstFollows = false;
    }

    /** {@code Vedtaget med 5 stemmer. Imod stemte …}: a number of votes carries the proposal where no side is named. */
    void with(Group group) {
        carried = Optional.of(group).filter(Group::isOfVotes);
    }

    /** {@code Anbefales af 4 medlemmer (3 V og 1 A).} */
    void carriedBy(Group group) {
        if (group.isOfMembers() && group.people().isEmpty()) {
            add(Position.FOR, group, group.span());
        }
    }

    /** {@code For stemte: A (9), Gitte Holm (B) og Per Krag, i alt 11} */
    void total(Group number) {
        if (counted) {
            votes.total(number.count());
        }
    }

    void majority(MajorityContext clause) {
        majority = named(clause.group() != null
                ? Optional.of(groups.read(clause.group()).shared())
                : Optional.ofNullable(clause.bracket()).map(groups::read), clause);
    }

    void minority(MinorityContext clause) {
        minority = named(clause.group() != null
                ? Optional.of(groups.read(clause.group()))
                : Optional.ofNullable(clause.bracket()).map(groups::read), clause);
    }

    private Optional<Group> named(Optional<Group> group, ParserRuleContext clause) {
        group.ifPresent(subject::name);
        return group.filter(members -> members.count().isPresent()).map(members -> new Group(members.people(),
                members.absent(), members.parties(), members.count(), members.printed(), Places.of(clause)));
    }

    void end() {
        majority.ifPresent(group -> add(Position.FOR, group, group.span()));
        carried.filter(group -> !counted)
                .ifPresent(group -> add(rejected ? Position.AGAINST : Position.FOR, group, group.span()));
    }

    private void addShort() {
        if (shortFor.isPresent() && shortAgainst.isPresent()) {
            add(Position.FOR, shortFor.get().group(), shortFor.get().span());
            add(Position.AGAINST, shortAgainst.get().group(), shortAgainst.get().span());
            shortFor = Optional.empty();
            shortAgainst = Optional.empty();
        }
    }

    private void add(Position position, Group group, Span span) {
        counted |= !group.isEmpty();
        votes.add(position, group, span);
    }

    private record Counted(Group group, Span span) {}
}
