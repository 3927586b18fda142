package dk.referat.internal.layout.item;

import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.text.Blanks;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.Lexicon;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name in a list of attachments, without number, access and other columns. */
final class AttachmentName {

    private static final Pattern LISTED = Pattern.compile("(?iU)^(?:\\d{1,2}[.)]?|\\d{2,}[-/]\\d{2,})\\s+(?:åben|åbent|lukket)\\s+");
    /** {@code ( Åben ) Kort over stien} */
    private static final Pattern BRACKETED = Pattern.compile("(?iU)^[(\\[]\\s*(?:åben|åbent|lukket)\\s*[)\\]]\\s*(?=\\S)");
    private static final Pattern DOCUMENT = Pattern.compile("\\s+\\d{3,}[-/]\\d{2}$");
    private static final String BULLETS = "-–—•·∙▪◦*";
    private static final int SHORTEST_TWICE = 8;

    private AttachmentName() {}

    /** {@code 2. Kort over stien - åben}; with {@code numbered} the list counts its names. */
    static Slice of(Slice printed, boolean numbered) {
        Matcher listed = LISTED.matcher(printed.raw());
        if (listed.find()) {
            Slice name = once(withoutStatus(column(withoutBullet(printed.from(listed.end())))));
            Matcher document = DOCUMENT.matcher(name.raw());
            return document.find() ? name.to(document.start()) : name;
        }
        Slice name = (numbered ? Marker.of(printed) : Optional.<Marker>empty())
                .filter(marker -> !marker.standsAlone() && !marker.isWorded())
                .map(Marker::rest)
                .orElseGet(() -> withoutBullet(printed));
        return once(withoutStatus(column(name)));
    }

    private static Slice withoutBullet(Slice name) {
        return name.length() > 2 && BULLETS.indexOf(name.raw().charAt(0)) >= 0 ? name.stripStart(BULLETS) : name;
    }

    /** {@code Kort over stienKort over stien}: a link's words and its title. */
    private static Slice once(Slice name) {
        int half = name.length() / 2;
        Slice first = name.to(half);
        boolean twice = half >= SHORTEST_TWICE && first.raw().equals(name.from(name.length() - half).raw())
                && (name.length() % 2 == 0 || Blanks.isBlank(name.raw().charAt(half)));
        return twice ? first : name;
    }

    /** Of several columns, the one with the name. */
    private static Slice column(Slice name) {
        String[] cells = name.raw().split("\t|\\s{3,}");
        if (cells.length < 2) {
            return name;
        }
        String longest = "";
        for (String cell : cells) {
            boolean letters = cell.codePoints().anyMatch(Character::isLetter);
            if (letters && cell.strip().length() > longest.length()) {
                longest = cell.strip();
            }
        }
        int at = name.raw().indexOf(longest);
        return longest.isEmpty() ? name : name.cut(at, at + longest.length());
    }

    private static Slice withoutStatus(Slice name) {
        Matcher bracketed = BRACKETED.matcher(name.raw());
        if (bracketed.find()) {
            return name.from(bracketed.end());
        }
        int space = name.raw().indexOf(' ');
        if (space > 0 && Lexicon.key(name.raw().substring(0, space)).equals("åben")) {
            return name.from(space).stripStart("-–:");
        }
        for (String end : new String[] {" - åben", " (åben)", " (åbent)", " - åbent", " åben"}) {
            if (name.raw().toLowerCase(Locale.ROOT).endsWith(end)) {
                return name.to(name.length() - end.length()).trim();
            }
        }
        return name;
    }
}
