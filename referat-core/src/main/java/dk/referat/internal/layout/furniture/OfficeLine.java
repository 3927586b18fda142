package dk.referat.internal.layout.furniture;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line by which to reach an office, or one of its web site. */
enum OfficeLine {
    /** {@code 9999 Østerå} */
    TOWN("(?U)(?:DK-?\\s?)?\\d{4} \\p{Lu}[\\p{L} .-]{1,30}"),
    /** {@code Tlf. 99 99 99 99} */
    PHONE("(?iU)(?:tlf|telefon|tel|tlf\\.?nr|fax)[.:]{0,2}\\s?(?:\\+45 ?)?\\d(?: ?\\d){7}|(?:\\+45 ?)?\\d{2} \\d{2} \\d{2} \\d{2}"),
    /** {@code post@oesteraa.example} */
    MAIL("(?iU)(?:e-?mail|e-?post|mail|sikker mail|skriv til)?:?\\s?[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"),
    /** {@code CVR-nr. 99999999} */
    NUMBER("(?iU)(?:cvr|ean|se)[ .-]?(?:nr|nummer)?[.:]{0,2}\\s?\\d[\\d ]{6,17}"),
    /** {@code Tilgængelighedserklæring}, {@code Om hjemmesiden | Cookies} */
    LINK("(?iU)(?:[^|.]{2,30} \\| )*(?:(?:om|læs om|vores) )?(?:was-)?(?:tilgængelighed|webtilgængelighed|privatliv|persondata|databeskyttelse|cookie|hjemmeside)\\p{L}*(?: \\| [^|.]{2,30})*");

    private static final int ADDRESS = 3;
    private static final Pattern BETWEEN = Pattern.compile("\\s*[|•·,]\\s*|\\s[-–]\\s");
    private static final Pattern STREET = Pattern.compile("(?U)(?:[^,]{3,30}, )?\\p{Lu}[\\p{L} .-]{2,40} \\d{1,3}(?:-\\d{1,3})? ?[A-Za-z]?(?:, .{2,20})?");
    private static final Pattern OFFICE = Pattern.compile("(?iU)[\\p{L} -]{2,40}kommune|(?:byens )?rådhus(?:et)?|kontakt(?:oplysninger)?:?|kontakt os|region \\p{L}{3,15}");

    private final Pattern form;

    OfficeLine(String form) {
        this.form = Pattern.compile(form);
    }

    /** The form of a line; those of a line of several, {@code Torvet 3 | 9999 Østerå | Tlf. 99 99 99 99}. */
    static Set<OfficeLine> of(String text) {
        Set<OfficeLine> whole = form(text).collect(Collectors.toSet());
        Set<OfficeLine> parts = whole.isEmpty() ? BETWEEN.splitAsStream(text).flatMap(OfficeLine::form).collect(Collectors.toSet()) : whole;
        return whole.isEmpty() && parts.size() < 2 ? Set.of() : parts;
    }

    private static Stream<OfficeLine> form(String text) {
        return Arrays.stream(values()).filter(kind -> kind.form.matcher(text).matches()).limit(1);
    }

    /** {@code Østerå Kommune · Torvet 3 · 9999 Østerå}: the whole address. */
    static boolean isAddress(String text) {
        String[] parts = BETWEEN.split(text);
        return parts.length >= ADDRESS && isOffice(parts[0]) && isStreet(parts[parts.length - 2]) && TOWN.form.matcher(parts[parts.length - 1]).matches();
    }

    /** {@code Torvet 3} */
    static boolean isStreet(String text) {
        return STREET.matcher(text).matches();
    }

    /** {@code Østerå Kommune}, {@code Kontakt} */
    static boolean isOffice(String text) {
        return OFFICE.matcher(text).matches();
    }
}
