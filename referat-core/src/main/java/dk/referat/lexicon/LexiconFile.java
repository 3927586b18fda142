package dk.referat.lexicon;

import dk.referat.model.Outcome;
import dk.referat.model.SectionKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads lines of {@code phrase<TAB>kind} into a builder; the kind's word decides what the phrase is. */
final class LexiconFile {

    static final String NO_RULING = "no-ruling";
    static final String OTHER_RULING = "other-ruling";
    static final String STEM = "…";

    private final String name;
    private final Lexicon.Builder builder;

    LexiconFile(String name, Lexicon.Builder builder) {
        this.name = name;
        this.builder = builder;
    }

    void read(String text) {
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                readLine(line, number);
            }
        }
    }

    private void readLine(String line, int number) {
        String[] columns = line.replace("\uFEFF", "").split("\t", -1);
        if (columns.length != 2 || columns[0].isBlank() || columns[1].isBlank()) {
            throw new LexiconException(
                    name, number, "expected a phrase, one tab and its kind, as in \"Sagens kerne<TAB>summary\"");
        }
        add(columns[0].strip(), columns[1].strip(), number);
    }

    private void add(String phrase, String kind, int number) {
        Optional<SectionKind> section = SectionKind.ofWireName(kind);
        Optional<LabelKind> label = LabelKind.ofWireName(kind);
        Optional<PhraseKind> said = PhraseKind.ofWireName(kind);
        Optional<Outcome> outcome = kind.equals(OTHER_RULING) ? Optional.of(Outcome.OTHER) : Outcome.ofWireName(kind);
        boolean word = phrase.indexOf(' ') < 0;
        if (section.isPresent() && phrase.endsWith(STEM) && word) {
            builder.stem(phrase.substring(0, phrase.length() - 1), section.get());
        } else if (section.isPresent()) {
            builder.heading(phrase, section.get());
        } else if (label.isPresent()) {
            builder.label(phrase, label.get());
        } else if (said.isPresent()) {
            builder.phrase(phrase, said.get());
        } else if (outcome.isPresent()) {
            builder.outcome(phrase, outcome.get());
        } else if (kind.equals(NO_RULING)) {
            builder.noRuling(phrase);
        } else {
            throw new LexiconException(
                    name, number, "no kind is called \"" + kind + "\"; there are " + String.join(", ", kinds()));
        }
    }

    private static TreeSet<String> kinds() {
        TreeSet<String> kinds = new TreeSet<>();
        Stream.of(
                        Arrays.stream(SectionKind.values()).map(SectionKind::wireName),
                        Arrays.stream(LabelKind.values()).map(LabelKind::wireName),
                        Arrays.stream(PhraseKind.values()).map(PhraseKind::wireName),
                        Arrays.stream(Outcome.values())
                                .filter(outcome -> outcome != Outcome.OTHER)
                                .map(Outcome::wireName),
                        Stream.of(NO_RULING, OTHER_RULING))
                .flatMap(words -> words)
                .forEach(kinds::add);
        return kinds;
    }
}
