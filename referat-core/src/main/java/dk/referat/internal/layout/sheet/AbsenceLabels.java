package dk.referat.internal.layout.sheet;

import dk.referat.lexicon.Lexicon;
import dk.referat.lexicon.PhraseKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of decisions that announce who is absent, {@code Afbud under hele mødet:}, and the names below them. */
public final class AbsenceLabels {

    private static final int LONGEST = 100;
    private static final int LONGEST_SENTENCE = 400;
    /** {@code • Gitte Holm (B)}, {@code 1. Per Krag, V}, {@code Ida Lund og Bo Dahl} */
    private static final Pattern NAMES = Pattern.compile(
            "(?U)^(?:[-–•·▪●*]\\s*|\\d{1,2}[.)]\\s+)?\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:von|van|de|der|den|la|el|al|\\p{Lu}[\\p{L}'’.-]*))+"
                    + "(?:\\s*[,(–-].*|\\s+(?:og|&)\\s+\\p{Lu}.*|\\.)?$");

    private static final Set<PhraseKind> TOLD = Set.of(PhraseKind.ABSENT, PhraseKind.SUBSTITUTE_FOR, PhraseKind.SUBSTITUTE_PRECEDES);

    private final Set<String> labels;
    private final List<String> told;
    private final Set<String> nobody;

    AbsenceLabels(Lexicon lexicon) {
        this.labels = lexicon.phrases().entrySet().stream()
                .filter(phrase -> phrase.getValue() == PhraseKind.ABSENCE_LABEL)
                .map(Map.Entry::getKey)
                .map(AbsenceLabels::withoutColon)
                .collect(Collectors.toUnmodifiableSet());
        this.nobody = lexicon.phrases().entrySet().stream()
                .filter(phrase -> phrase.getValue() == PhraseKind.NOBODY)
                .map(phrase -> Lexicon.key(phrase.getKey()))
                .collect(Collectors.toUnmodifiableSet());
        this.told = lexicon.phrases().entrySet().stream()
                .filter(phrase -> TOLD.contains(phrase.getValue()) && phrase.getKey().indexOf(' ') > 0)
                .map(phrase -> " " + phrase.getKey() + " ")
                .toList();
    }

    private boolean isNobody(Line line) {
        return nobody.contains(line.key());
    }

    /** Whether a sentence says that somebody is absent, or came for somebody: {@code Der er afbud fra Gitte Holm}. */
    public boolean isTold(String sentence) {
        String key = " " + Lexicon.key(sentence).replaceAll("[.,;]", " ") + " ";
        return key.length() < LONGEST_SENTENCE
                && (told.stream().anyMatch(key::contains) || key.startsWith(" der er afbud ") || key.startsWith(" der var afbud ")
                        || announces(sentence));
    }

    /** {@code Afbud fra: Gitte Holm og Per Krag}, whatever stands before it on the line. */
    private boolean announces(String sentence) {
        int colon = sentence.indexOf(':');
        return colon > 0 && colon + 1 < sentence.length() && labels.contains(Lexicon.key(sentence.substring(0, colon)));
    }

    private static String withoutColon(String words) {
        return words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
    }

    /** Whether a line says that somebody is absent, and not yet who. */
    boolean isLabel(Line line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String words = withoutColon(Lexicon.key(line.text()));
        boolean colon = line.text().endsWith(":");
        return labels.contains(words) || colon && beginnings(words).stream().anyMatch(labels::contains);
    }

    private static List<String> beginnings(String words) {
        return IntStream.range(0, words.length())
                .filter(at -> words.charAt(at) == ' ')
                .mapToObj(at -> words.substring(0, at))
                .toList();
    }

    /** {@code Gitte Holm (B)}, {@code Ida Lund og Bo Dahl} */
    public boolean areNames(Line line) {
        return line.length() < LONGEST_SENTENCE && NAMES.matcher(line.text()).matches();
    }

    /** Whether a line stands below such a label, with nothing but names between them; {@code Ingen} is nobody's. */
    public boolean isValue(Sheet sheet, int index) {
        int at = index;
        while (at >= 0 && sheet.at(at).heading().isEmpty() && (areNames(sheet.line(at)) || isNobody(sheet.line(at)))) {
            at = sheet.previous(at);
            if (at >= 0 && isLabel(sheet.line(at))) {
                return true;
            }
        }
        return false;
    }
}
