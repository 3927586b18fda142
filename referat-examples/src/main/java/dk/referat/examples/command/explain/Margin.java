package dk.referat.examples.command.explain;

import dk.referat.diagnostic.LayoutReport.LineRole;
import dk.referat.examples.command.text.Messages;
import dk.referat.examples.command.text.Paint;
import dk.referat.examples.command.text.Tone;
import java.util.Arrays;
import java.util.Optional;

/** What stands left of a line: its number and what it was taken for (<em>margen</em>). */
final class Margin {

    private static final int LEAST_DIGITS = 4;

    private final Messages messages;
    private final Paint paint;
    private final LineRoles roles;
    private final int digits;
    private final int width;

    Margin(Messages messages, Paint paint, LineRoles roles) {
        this.messages = messages;
        this.paint = paint;
        this.roles = roles;
        this.digits = Math.max(LEAST_DIGITS, Integer.toString(roles.lastLine()).length());
        this.width = 1 + Arrays.stream(LineRole.values())
                .mapToInt(role -> word(role).length())
                .max()
                .orElse(0);
    }

    /** {@return the line with its margin} */
    String beside(int number, String line) {
        Optional<LineRole> role = roles.at(number);
        String doubt = roles.isUncertain(number) ? "?" : "";
        Tone tone = doubt.isEmpty() ? role.map(Margin::tone).orElse(Tone.PLAIN) : Tone.YELLOW;
        String word = padded(role.map(this::word).orElse("") + doubt);
        String count = String.format("%" + digits + "d", number);
        return paint.in(Tone.FAINT, count) + " " + paint.in(tone, word) + " " + paint.in(Tone.FAINT, "|")
                + (line.isBlank() ? "" : " " + (isLeading(role) ? paint.in(tone, line) : line));
    }

    private String word(LineRole role) {
        return messages.text("role." + role.wireName());
    }

    private String padded(String word) {
        return word + " ".repeat(width - word.length());
    }

    private static boolean isLeading(Optional<LineRole> role) {
        return role.filter(taken -> taken == LineRole.ITEM || taken == LineRole.HEADING).isPresent();
    }

    private static Tone tone(LineRole role) {
        return switch (role) {
            case ITEM -> Tone.BLUE;
            case HEADING -> Tone.STRONG;
            case POINT, ANSWER, BODY -> Tone.MAGENTA;
            case ATTACHMENT, TABLE -> Tone.CYAN;
            case METADATA -> Tone.GREEN;
            case MEETING, CONTENTS, TEXT -> Tone.FAINT;
            case UNRECOGNISED -> Tone.RED;
        };
    }
}
