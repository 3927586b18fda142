package dk.referat.internal.ruling;

import dk.referat.grammar.RulingParser.AbsentContext;
import dk.referat.grammar.RulingParser.AbsenteesContext;
import dk.referat.grammar.RulingParser.ArrivedContext;
import dk.referat.grammar.RulingParser.CarriedByContext;
import dk.referat.grammar.RulingParser.ClauseContext;
import dk.referat.grammar.RulingParser.ClockContext;
import dk.referat.grammar.RulingParser.DissentContext;
import dk.referat.grammar.RulingParser.GroupContext;
import dk.referat.grammar.RulingParser.InFavourContext;
import dk.referat.grammar.RulingParser.InsteadContext;
import dk.referat.grammar.RulingParser.LeftContext;
import dk.referat.grammar.RulingParser.MajorityContext;
import dk.referat.grammar.RulingParser.MinorityContext;
import dk.referat.grammar.RulingParser.NamedContext;
import dk.referat.grammar.RulingParser.OtherContext;
import dk.referat.grammar.RulingParser.PresentContext;
import dk.referat.grammar.RulingParser.ProtocolContext;
import dk.referat.grammar.RulingParser.RecusedContext;
import dk.referat.grammar.RulingParser.ReferralContext;
import dk.referat.grammar.RulingParser.VotedDownContext;
import dk.referat.grammar.RulingParser.ReplacedByContext;
import dk.referat.grammar.RulingParser.ReplacesContext;
import dk.referat.grammar.RulingParser.ReplacingContext;
import dk.referat.grammar.RulingParser.ReservationContext;
import dk.referat.grammar.RulingParser.SentenceContext;
import dk.referat.grammar.RulingParser.ShortVoteContext;
import dk.referat.grammar.RulingParser.StopContext;
import dk.referat.grammar.RulingParser.UnderItemContext;
import dk.referat.grammar.RulingParser.VoteContext;
import dk.referat.grammar.RulingParser.VotingContext;
import dk.referat.grammar.RulingParserBaseVisitor;
import dk.referat.model.Statement.Kind;
import dk.referat.source.Span;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.ParseTree;

/** Reads the clauses of one sentence, each in its turn, and hands them to those who know what they mean. */
final class ClauseReader extends RulingParserBaseVisitor<Boolean> {

    private final GroupReader groups;
    private final Findings findings;
    private final boolean elsewhere;
    private final Subject subject = new Subject();
    private final AbsenceClauses absence;
    private final AttendanceClauses attendance;
    private final VoteClauses votes;
    private final StatementClauses statements;
    private Optional<ParseTree> next = Optional.empty();
    private boolean carriedBy;
    /** The word directly before the clause that is read, or nothing. */
    private String word = "";

    /** With {@code elsewhere} the sentence is about other items, from which nobody is absent here. */
    ClauseReader(GroupReader groups, Findings findings, boolean elsewhere) {
        this.groups = groups;
        this.findings = findings;
        this.elsewhere = elsewhere;
        AbsenceLedger absences = elsewhere ? new AbsenceLedger() : findings.absences();
        this.absence = new AbsenceClauses(subject, absences);
        this.attendance = new AttendanceClauses(subject, findings.attendance(), absences);
        this.votes = new VoteClauses(groups, subject, findings.votes());
        this.statements = new StatementClauses(groups, subject, findings.statements());
    }

    /** Reads a sentence; {@code stop} is what ends it, null at the end of the text. */
    void read(SentenceContext sentence, StopContext stop, boolean newParagraph) {
        if (sentence.children == null) {
            return;
        }
        int before = findings.size();
        absence.nothingButNames(sentence.clause().stream().skip(1).allMatch(NamedContext.class::isInstance)
                && sentence.other().stream().noneMatch(ClauseReader::isWord));
        for (int at = 0; at < sentence.children.size(); at++) {
            ParseTree child = sentence.children.get(at);
            next = at + 1 < sentence.children.size() ? Optional.of(sentence.children.get(at + 1)) : Optional.empty();
            votes.next(next);
            boolean clause = child instanceof ClauseContext;
            boolean named = clause && child.accept(this);
            subject.justNamed(named);
            word = child instanceof OtherContext other && isWord(other) ? child.getText() : "";
            carriedBy = child instanceof CarriedByContext;
            if (!word.isEmpty() || carriedBy) {
                subject.leave();
            }
            absence.behindBracket(child.getText().equals("("));
        }
        attendance.end();
        absence.end();
        votes.end();
        boolean dot = stop != null && stop.DOT() != null;
        Span place = dot ? Places.of(sentence, stop) : Places.of(sentence);
        statements.end(place, votes.counted(), elsewhere || findings.size() > before, newParagraph);
    }

    private static boolean isWord(OtherContext other) {
        return other.WORD() != null || other.ITEM() != null || other.BODY() != null;
    }

    private Optional<Group> group(GroupContext tree) {
        return tree == null ? Optional.empty() : Optional.of(groups.read(tree));
    }

    /** Each clause answers whether it names somebody for what follows directly. */
    @Override
    protected Boolean defaultResult() {
        return false;
    }

    @Override
    public Boolean visitNamed(NamedContext clause) {
        Group group = groups.read(clause.group());
        if (group.isNumber() && word.equals("alt")) {
            votes.total(group);
            return false;
        }
        subject.name(group);
        absence.named(group);
        attendance.named(group);
        votes.named(group);
        if (word.equals("med")) {
            votes.with(group);
        }
        if (carriedBy) {
            votes.carriedBy(group);
        }
        return true;
    }

    @Override
    public Boolean visitAbsentees(AbsenteesContext clause) {
        absence.listed(clause, group(clause.group()));
        return true;
    }

    @Override
    public Boolean visitAbsent(AbsentContext clause) {
        absence.absent();
        return false;
    }

    @Override
    public Boolean visitPresent(PresentContext clause) {
        subject.use();
        return false;
    }

    /** {@code Stedfortræder Y mødte for X}: the one named there is the subject of what follows. */
    @Override
    public Boolean visitReplacedBy(ReplacedByContext clause) {
        if (clause.group() != null && next.filter(ReplacesContext.class::isInstance).isPresent()) {
            subject.name(groups.read(clause.group()));
            return true;
        }
        if (clause.group() == null || !isAbsent(clause)) {
            absence.replacedBy(group(clause.group()));
        }
        return false;
    }

    /** {@code Suppleant Y var indkaldt, men mødte ikke} */
    private static boolean isAbsent(ReplacedByContext clause) {
        List<ParseTree> sentence = ((SentenceContext) clause.getParent()).children;
        return sentence.subList(sentence.indexOf(clause) + 1, sentence.size()).stream()
                .filter(ClauseContext.class::isInstance).findFirst().filter(AbsentContext.class::isInstance).isPresent();
    }

    @Override
    public Boolean visitReplacing(ReplacingContext clause) {
        absence.replacing(group(clause.group()));
        return false;
    }

    /** {@code Y deltog for X og W deltog for Z}: the last one named belongs to what follows. {@code Stedfortræder for X: Y} */
    @Override
    public Boolean visitReplaces(ReplacesContext clause) {
        Optional<Group> first = group(clause.group(0));
        if (clause.FOR() != null && first.filter(group -> group.parties().isEmpty() && !group.people().isEmpty()).isEmpty()) {
            return false;
        }
        if (clause.group().size() > 1) {
            absence.instead(first, group(clause.group(1)));
            return false;
        }
        boolean shared = first.isPresent() && clause.group(0).member().size() > 1
                && next.filter(ReplacesContext.class::isInstance).isPresent();
        if (!shared) {
            absence.replaces(first);
            return false;
        }
        absence.replaces(Optional.of(groups.withoutLast(clause.group(0))));
        subject.name(groups.last(clause.group(0)));
        return true;
    }

    @Override
    public Boolean visitInstead(InsteadContext clause) {
        absence.instead(group(clause.group(0)), group(clause.group(1)));
        return false;
    }

    @Override
    public Boolean visitRecused(RecusedContext clause) {
        attendance.recused(clause);
        return false;
    }

    @Override
    public Boolean visitLeft(LeftContext clause) {
        attendance.left(clause);
        return false;
    }

    @Override
    public Boolean visitArrived(ArrivedContext clause) {
        attendance.arrived(clause);
        return false;
    }

    @Override
    public Boolean visitUnderItem(UnderItemContext clause) {
        attendance.underItem();
        return false;
    }

    @Override
    public Boolean visitClock(ClockContext clause) {
        Clocks.read(clause).ifPresent(attendance::at);
        return false;
    }

    @Override
    public Boolean visitVote(VoteContext clause) {
        return votes.vote(clause);
    }

    @Override
    public Boolean visitShortVote(ShortVoteContext clause) {
        votes.shortVote(clause);
        return false;
    }

    @Override
    public Boolean visitInFavour(InFavourContext clause) {
        votes.inFavour();
        subject.leave();
        return false;
    }

    @Override
    public Boolean visitVoting(VotingContext clause) {
        votes.voting();
        return false;
    }

    @Override
    public Boolean visitVotedDown(VotedDownContext clause) {
        votes.rejected();
        return false;
    }

    @Override
    public Boolean visitMajority(MajorityContext clause) {
        votes.majority(clause);
        return true;
    }

    @Override
    public Boolean visitMinority(MinorityContext clause) {
        votes.minority(clause);
        statements.minority(clause);
        return true;
    }

    @Override
    public Boolean visitDissent(DissentContext clause) {
        statements.says(Kind.MINORITY);
        return false;
    }

    @Override
    public Boolean visitReservation(ReservationContext clause) {
        statements.says(Kind.RESERVATION);
        return false;
    }

    @Override
    public Boolean visitProtocol(ProtocolContext clause) {
        statements.protocol(clause, group(clause.group()));
        return false;
    }

    @Override
    public Boolean visitReferral(ReferralContext clause) {
        statements.says(Kind.REFERRAL);
        return false;
    }
}
