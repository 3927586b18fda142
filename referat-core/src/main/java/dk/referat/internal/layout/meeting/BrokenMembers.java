package dk.referat.internal.layout.meeting;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import java.util.Optional;

/**
 * Bullets that break a member in two: {@code • Gitte Holm (direktør)} above {@code • Deltog ikke}, {@code • Per Krag (chef for
 * Vej} above {@code • Havn) - Deltog}. Other bullets of the list say of their member whether they were there.
 */
final class BrokenMembers {

    private static final String BULLETS = "-–•·▪●*";
    private static final int LONGEST = 120;
    private static final String DIVIDER = " - ";

    private final Sheet sheet;
    private final Presence presence;
    private final Claims claims;
    private int rest = -1;

    BrokenMembers(Sheet sheet, Claims claims) {
        this.sheet = sheet;
        this.presence = new Presence(sheet.words().lexicon());
        this.claims = claims;
    }

    /** Gives the roles of both parts; tells whether the line is one. */
    boolean write(int index) {
        Line line = sheet.line(index);
        if (index == rest) {
            claims.add(Role.MEETING_TEXT, line, line.slice());
            return true;
        }
        int next = sheet.next(index);
        if (!isBullet(index) || next >= sheet.size() || !isBullet(next) || !tells(sheet.previous(index)) && !tells(sheet.next(next))) {
            return false;
        }
        Slice member = words(index);
        Optional<Role> role = role(member, words(next));
        role.ifPresent(found -> {
            rest = next;
            claims.add(found, line, member);
        });
        return role.isPresent();
    }

    private Optional<Role> role(Slice member, Slice next) {
        if (presence.present(member).isPresent() || presence.isAbsent(member)) {
            return Optional.empty();
        }
        boolean open = member.raw().lastIndexOf('(') > member.raw().lastIndexOf(')') && next.raw().indexOf(')') >= 0;
        Slice whole = new Slice(member.raw() + (open ? " " : DIVIDER) + next.raw(), member.start());
        return presence.present(whole).isPresent() ? Optional.of(Role.PARTICIPANTS)
                : presence.isAbsent(whole) ? Optional.of(Role.ABSENTEES) : Optional.empty();
    }

    private boolean tells(int index) {
        return index >= 0 && index < sheet.size() && isBullet(index)
                && (index == rest || presence.present(sheet.line(index).slice()).isPresent() || presence.isAbsent(sheet.line(index).slice()) || closes(index));
    }

    private boolean closes(int index) {
        String text = sheet.line(index).text();
        return text.indexOf(')') >= 0 && text.indexOf('(') < 0;
    }

    private boolean isBullet(int index) {
        Line line = sheet.line(index);
        return line.length() < LONGEST && words(index).length() < line.length();
    }

    private Slice words(int index) {
        return sheet.line(index).slice().stripStart(BULLETS);
    }
}
