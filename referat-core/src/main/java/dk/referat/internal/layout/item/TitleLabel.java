package dk.referat.internal.layout.item;

import dk.referat.internal.layout.outline.Outline;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word with which the titles of all items of a document begin, {@code Emne: Nye stier}: their label, and no part of them. */
final class TitleLabel {

    private static final int ENOUGH = 2;
    private static final Pattern LABEL = Pattern.compile("^([^:\\t]{2,30}?)(?::|\\t|\\s{3,})\\s*(?=\\S)");

    private final String label;

    private TitleLabel(String label) {
        this.label = label;
    }

    static TitleLabel of(Sheet sheet, List<Outline> items) {
        List<String> labels = items.stream()
                .filter(item -> item.start().isTitled() && !item.start().isEntry() && !item.titles().isEmpty())
                .map(item -> key(words(sheet, item)))
                .toList();
        boolean same = labels.size() >= ENOUGH && labels.stream().distinct().count() == 1;
        boolean known = same && sheet.words().lexicon().labels(labels.get(0)).contains(LabelKind.CONTENTS_COLUMN);
        return new TitleLabel(known ? labels.get(0) : "");
    }

    private static Slice words(Sheet sheet, Outline item) {
        int title = item.titles().get(0);
        return sheet.at(title).marker().filter(marker -> title == item.start().line() && !marker.standsAlone())
                .map(Marker::rest).orElse(sheet.line(title).slice());
    }

    private static String key(Slice words) {
        Matcher matcher = LABEL.matcher(words.raw());
        return matcher.find() ? Lexicon.key(matcher.group(1)) : "";
    }

    /** The words of a title behind the label. */
    Slice without(Slice words) {
        Matcher matcher = LABEL.matcher(words.raw());
        return !label.isEmpty() && matcher.find() && Lexicon.key(matcher.group(1)).equals(label) ? words.from(matcher.end()) : words;
    }
}
