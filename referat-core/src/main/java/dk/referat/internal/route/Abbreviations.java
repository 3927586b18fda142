package dk.referat.internal.route;

import dk.referat.internal.text.Blanks;
import dk.referat.lexicon.Lexicon;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The abbreviations of bodies that a document explains itself (<em>forkortelser</em>): {@code Økonomiudvalget (ØU)}. */
final class Abbreviations {

    private static final int LONGEST_NAME = 90;
    private static final Pattern BRACKETED = Pattern.compile("\\((\\p{Lu}{2,5})\\)");
    private static final Pattern LISTED = Pattern.compile("(?m)^[^\\S\\n]{0,20}(\\p{Lu}{2,5})(?::|[^\\S\\n]?=)[^\\S\\n]{1,20}([^\\n]{4,90})$");
    private static final Pattern NAME_BEFORE = Pattern.compile(
            "(?:\\p{L}++(?:-,? (?:og )?| - ?og )){0,6}\\p{L}++(?:-\\p{L}++)*+$");

    private final Map<String, String> names;

    private Abbreviations(Map<String, String> names) {
        this.names = Collections.unmodifiableMap(names);
    }

    /** The abbreviations of a text; one that is explained in two ways is none. */
    static Abbreviations of(String text, Lexicon lexicon) {
        BodyNames bodies = new BodyNames(lexicon);
        Map<String, String> names = new HashMap<>();
        Set<String> doubtful = new HashSet<>();
        for (Matcher found = BRACKETED.matcher(text); found.find();) {
            String before = Blanks.collapse(text.substring(Math.max(0, found.start() - LONGEST_NAME), found.start())).strip();
            Matcher name = NAME_BEFORE.matcher(before);
            if (name.find()) {
                learn(found.group(1), name.group(), bodies, names, doubtful);
            }
        }
        for (Matcher found = LISTED.matcher(text); found.find();) {
            learn(found.group(1), Blanks.collapse(found.group(2)).replaceAll("[ .,;]+$", ""), bodies, names, doubtful);
        }
        names.keySet().removeAll(doubtful);
        return new Abbreviations(names);
    }

    private static void learn(
            String letters, String name, BodyNames bodies, Map<String, String> names, Set<String> doubtful) {
        boolean body = name.length() > letters.length() && bodies.end(name, 0) == name.length();
        if (body && spells(letters.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))) {
            String known = names.putIfAbsent(letters, name);
            if (known != null && !known.equalsIgnoreCase(name)) {
                doubtful.add(letters);
            }
        }
    }

    /** Whether the letters stand in the name in their order, the first one first. */
    private static boolean spells(String letters, String name) {
        int at = letters.charAt(0) == name.charAt(0) ? 0 : name.length();
        for (int letter = 1; letter < letters.length() && at < name.length(); letter++) {
            int next = name.indexOf(letters.charAt(letter), at + 1);
            at = next < 0 ? name.length() : next;
        }
        return at < name.length();
    }

    /** {@return the name that an abbreviation stands for; what is none stands for itself} */
    String name(String printed) {
        return names.getOrDefault(printed, printed);
    }
}
