package dk.referat.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of bodies, rooms and organisations by whole words and by how words end. Takes keys. */
final class NameWords {

    /** {@code ældreområdet} ends in the letters of a council, and is none. */
    private static final String AREA = "området";

    /** {@code Udvalget for Børn, Kultur og Fritid} */
    private static final Pattern COMMITTEE_FOR =
            Pattern.compile("udvalg(?:et)? for [\\p{L}-]+(?:(?:, | og | & )[\\p{L}-]+){0,5}");

    private final Map<String, Set<LabelKind>> labels;
    private final List<String> bodyEndings;
    private final List<String> roomEndings;
    private final List<String> organisationEndings;

    NameWords(Map<String, Set<LabelKind>> labels) {
        this.labels = labels;
        this.bodyEndings = endings(labels, LabelKind.BODY);
        this.roomEndings = endings(labels, LabelKind.ROOM);
        this.organisationEndings = endings(labels, LabelKind.ORGANISATION);
    }

    private static List<String> endings(Map<String, Set<LabelKind>> labels, LabelKind kind) {
        return labels.entrySet().stream()
                .filter(label -> label.getKey().startsWith(LexiconFile.STEM) && label.getValue().contains(kind))
                .map(label -> label.getKey().substring(1))
                .toList();
    }

    boolean isBody(String key) {
        return labels.getOrDefault(key, Set.of()).contains(LabelKind.BODY)
                || COMMITTEE_FOR.matcher(key).matches()
                || !key.endsWith(AREA) && bodyEndings.stream().anyMatch(key::endsWith);
    }

    boolean isNameOfBody(String key) {
        return isBody(key) && (labels.getOrDefault(key, Set.of()).contains(LabelKind.BODY) || !bodyEndings.contains(key));
    }

    boolean isRoom(String key) {
        return hasEnding(key.split("[\\s,;/-]+"), roomEndings);
    }

    boolean isOrganisation(String key) {
        return hasEnding(key.split("[\\s,;/]+"), organisationEndings);
    }

    private static boolean hasEnding(String[] words, List<String> endings) {
        return Arrays.stream(words).anyMatch(word -> endings.stream().anyMatch(word::endsWith));
    }
}
