package dk.referat.internal.layout.meeting;

import dk.referat.internal.layout.sheet.Label;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Blanks;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Labels that stand behind the value of another in the same line: {@code Dato: 3. maj 2022  Tid: 16.00  Sted: Rådhuset}. */
final class LabelsInLine {

    private static final Set<LabelKind> SHORT_VALUED = EnumSet.of(
            LabelKind.DATE, LabelKind.TIME, LabelKind.START_TIME, LabelKind.END_TIME, LabelKind.PLACE, LabelKind.COMMITTEE);

    private final Words words;

    LabelsInLine(Words words) {
        this.words = words;
    }

    /** {@return the next label, where the value of this kind of label may end before one} */
    Optional<Label> behind(LabelKind kind, Slice value) {
        if (!SHORT_VALUED.contains(kind)) {
            return Optional.empty();
        }
        for (int at = 1; at < value.length(); at++) {
            if (Blanks.isBlank(value.raw().charAt(at - 1)) && Character.isUpperCase(value.raw().charAt(at))) {
                Optional<Label> label = words.label(value.from(at)).filter(found -> isLabel(found, value));
                if (label.isPresent()) {
                    return label;
                }
            }
        }
        return Optional.empty();
    }

    /** {@code Mødedato 3. maj 2022 Mødested Rådhuset}: a word of meetings needs no colon. */
    private static boolean isOfMeeting(Label label) {
        return label.words().raw().startsWith("Møde") && label.words().raw().indexOf(' ') < 0 && !label.value().isEmpty()
                && label.value().raw().charAt(0) != ',' && !Words.hasDigit(label.words().raw()) && !MeetingPlace.isRoom(label.words());
    }

    private static boolean isLabel(Label label, Slice value) {
        int end = label.words().end() - value.start();
        boolean clock = label.words().raw().toLowerCase(Locale.ROOT).startsWith("kl");
        boolean divided = end < value.length() && value.raw().charAt(end) == ':';
        return !clock && SHORT_VALUED.stream().anyMatch(label::is) && (divided || isOfMeeting(label));
    }
}
