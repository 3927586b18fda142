package dk.referat.internal.layout.meeting;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What lines of the heading block may be. Where several claim to be the same, the best evidence decides. */
public final class Claims {

    private static final Set<Role> SINGLE = EnumSet.of(
            Role.COMMITTEE, Role.TERM, Role.MUNICIPALITY, Role.MEETING_DATE, Role.START_TIME, Role.END_TIME, Role.PLACE);
    private static final Set<Role> TELLING = EnumSet.of(
            Role.COMMITTEE, Role.MEETING_DATE, Role.START_TIME, Role.PLACE);

    private record Claim(Role role, Line line, Slice slice, Evidence evidence) {}

    private final List<Claim> claims = new ArrayList<>();
    private final Map<Role, Evidence> best = new EnumMap<>(Role.class);

    void add(Role role, Line line, Slice slice, Evidence evidence) {
        if (!slice.isEmpty()) {
            claims.add(new Claim(role, line, slice, evidence));
            best.merge(role, evidence, (one, other) -> one.compareTo(other) < 0 ? other : one);
        }
    }

    /** A value from a line that was passed by; it stands before those of later lines. */
    void insert(Role role, Line line, Slice slice) {
        int place = 0;
        while (place < claims.size() && claims.get(place).line().index() <= line.index()) {
            place++;
        }
        claims.add(place, new Claim(role, line, slice, Evidence.MENTIONED));
        best.putIfAbsent(role, Evidence.MENTIONED);
    }

    /** What no other line contests. */
    void add(Role role, Line line, Slice slice) {
        add(role, line, slice, Evidence.LABELLED);
    }

    boolean has(Role role) {
        return best.containsKey(role);
    }

    /** Two values at least that a label or the whole line vouches for. */
    public boolean tellOfMeeting() {
        return TELLING.stream().filter(role -> isSure(best.getOrDefault(role, Evidence.MENTIONED))).count() >= 2;
    }

    private static boolean isSure(Evidence evidence) {
        return evidence.compareTo(Evidence.NAMED) >= 0;
    }

    /** Writes all lines; what lost is text of the heading. */
    public void settle(Roles roles) {
        write(roles, claims);
    }

    /** Writes the lines to the last one that is more than text. */
    public void settleToLastValue(Roles roles) {
        int end = claims.size();
        while (end > 0 && claims.get(end - 1).role() == Role.MEETING_TEXT) {
            end--;
        }
        write(roles, claims.subList(0, end));
    }

    private void write(Roles roles, List<Claim> written) {
        boolean committee = false;
        for (Claim claim : written) {
            boolean holds = holds(claim) && !(committee && claim.role() == Role.COMMITTEE);
            committee |= holds && claim.role() == Role.COMMITTEE;
            roles.add(holds ? claim.role() : Role.MEETING_TEXT, claim.line(), claim.slice());
        }
    }

    /** A day that a title names stays beside the labelled one: the two may contradict each other. A day without an hour gives way to one with it. */
    private boolean holds(Claim claim) {
        boolean appointed = claim.evidence() == Evidence.LABELLED && best.get(claim.role()) == Evidence.APPOINTED;
        boolean named = claim.role() == Role.MEETING_DATE && isSure(claim.evidence()) && !appointed;
        return !SINGLE.contains(claim.role()) || named || claim.evidence() == best.get(claim.role());
    }
}
