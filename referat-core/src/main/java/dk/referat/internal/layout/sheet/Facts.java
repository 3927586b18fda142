package dk.referat.internal.layout.sheet;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.Optional;

/**
 * A line with what the lexicon says of it; nothing here depends on other lines.
 *
 * @param line the line
 * @param heading the heading that it begins with
 * @param body the body and date that it consists of
 * @param label the fixed word that it begins with
 * @param marker the number that it begins with
 * @param ruling whether it begins with a ruling
 */
public record Facts(
        Line line,
        Optional<Heading> heading,
        Optional<BodyLine> body,
        Optional<Label> label,
        Optional<Marker> marker,
        boolean ruling) {

    private static final int LARGEST_ITEM = 1000;

    public static Facts of(Line line, Words words) {
        Slice slice = line.slice();
        Optional<Heading> heading = line.isSentence() && !slice.raw().endsWith(".") && slice.raw().indexOf(':') < 0
                ? Optional.empty()
                : words.heading(slice);
        if (line.shape() == Shapes.HEADING) {
            heading = heading.or(() -> Optional.of(words.unknownHeading(slice)));
        }
        Optional<Marker> marker = Marker.of(slice);
        return new Facts(
                line,
                heading,
                heading.isPresent() || words.absenceLabels().isLabel(line) ? Optional.empty() : words.bodyLine(slice, false),
                words.label(slice).filter(label -> !isNumberedTitle(label, marker)),
                marker,
                words.isRuling(line));
    }

    /** {@code Sag nr. 3  Veje}: the word belongs to the number of the item, and is no label of a case number. */
    private static boolean isNumberedTitle(Label label, Optional<Marker> marker) {
        return label.is(LabelKind.CASE_NUMBER)
                && marker.filter(mark -> mark.isWorded() && mark.number() < LARGEST_ITEM && mark.rest().length() > 2).isPresent()
                && Character.isUpperCase(marker.get().rest().raw().charAt(0));
    }

    /** The same line at another place among the lines. */
    public Facts at(int place) {
        return place == line.index() ? this : new Facts(line.at(place), heading, body, label, marker, ruling);
    }

    /** The line read as a heading, and as nothing else that its words could be. */
    public Facts withHeading(Heading other) {
        return new Facts(line, Optional.of(other), Optional.empty(), Optional.empty(), marker, ruling);
    }

    public Facts withoutHeading() {
        return new Facts(line, Optional.empty(), body, label, marker, ruling);
    }

    public Facts withMarker(Marker other) {
        return new Facts(line, heading, body, label, Optional.of(other), ruling);
    }

    public Facts withoutMarker() {
        return new Facts(line, heading, body, label, Optional.empty(), ruling);
    }

    public Facts withLabel(Optional<Label> other) {
        return new Facts(line, heading, body, other, marker, ruling);
    }

    public boolean isLabel(LabelKind kind) {
        return label.isPresent() && label.get().is(kind);
    }

    /** The line is the label and nothing else. */
    public boolean isOnly(LabelKind kind) {
        return isLabel(kind) && label.get().value().isEmpty();
    }

    public boolean isStandaloneHeading() {
        return heading.isPresent() && heading.get().standsAlone();
    }
}
