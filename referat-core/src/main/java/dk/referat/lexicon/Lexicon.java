package dk.referat.lexicon;

import dk.referat.model.Outcome;
import dk.referat.model.SectionKind;
import dk.referat.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of minutes and what they stand for (<em>ordliste</em>): headings, labels, phrases and rulings.
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.danish().toBuilder()
 *         .heading("Sagens kerne", SectionKind.SUMMARY)
 *         .build();
 * }</pre>
 *
 * <p>Words are looked up without regard to case, runs of blanks, the accent of <em>resumé</em>, the kind of dash and a
 * final colon or full stop. Immutable and thread-safe.
 */
public final class Lexicon {

    private static final int LONGEST_PATTERN = 70;
    /** "Flytningen har følgende konsekvenser" is a sentence. */
    private static final Pattern VERB = Pattern.compile("(?U)\\s(?:har|er|får|giver|vil|skal|kan|følgende)\\s");

    /** {@code ældreområdet} ends in the letters of a council, and is none. */
    private static final String AREA = "området";

    /** {@code Udvalget for Børn, Kultur og Fritid} */
    private static final Pattern COMMITTEE_FOR =
            Pattern.compile("udvalg(?:et)? for [\\p{L}-]+(?:(?:, | og | & )[\\p{L}-]+){0,5}");

    private final Map<String, SectionKind> headings;
    private final Map<String, SectionKind> headingPatterns;
    private final Map<String, SectionKind> stems;
    private final Map<String, Set<LabelKind>> labels;
    private final Map<String, PhraseKind> phrases;
    private final Map<String, Optional<Outcome>> outcomes;
    private final List<String> bodyEndings;
    private final List<String> roomEndings;
    private final List<String> organisationEndings;

    private Lexicon(Builder builder) {
        headings = Map.copyOf(builder.headings);
        Map<String, SectionKind> patterns = new LinkedHashMap<>(builder.headings);
        patterns.keySet().removeIf(heading -> !heading.startsWith(LexiconFile.STEM) && !heading.endsWith(LexiconFile.STEM));
        headingPatterns = Collections.unmodifiableMap(patterns);
        stems = Collections.unmodifiableMap(new LinkedHashMap<>(builder.stems));
        Map<String, Set<LabelKind>> kinds = new LinkedHashMap<>();
        builder.labels.forEach((label, set) -> kinds.put(label, Collections.unmodifiableSet(EnumSet.copyOf(set))));
        labels = Collections.unmodifiableMap(kinds);
        phrases = Collections.unmodifiableMap(new LinkedHashMap<>(builder.phrases));
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(builder.outcomes));
        bodyEndings = endings(LabelKind.BODY);
        roomEndings = endings(LabelKind.ROOM);
        organisationEndings = endings(LabelKind.ORGANISATION);
    }

    private List<String> endings(LabelKind kind) {
        return labels.entrySet().stream()
                .filter(label -> label.getKey().startsWith(LexiconFile.STEM) && label.getValue().contains(kind))
                .map(label -> label.getKey().substring(1))
                .toList();
    }

    /**
     * {@return the words that the library knows of Danish minutes; loaded once}
     */
    public static Lexicon danish() {
        return Danish.LEXICON;
    }

    /**
     * {@return a builder without any word}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a builder that begins with the words of this lexicon}
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.headings.putAll(headings);
        builder.stems.putAll(stems);
        labels.forEach((label, kinds) -> builder.labels.put(label, EnumSet.copyOf(kinds)));
        builder.phrases.putAll(phrases);
        builder.outcomes.putAll(outcomes);
        return builder;
    }

    /**
     * The form under which words are looked up.
     *
     * @param text printed text
     * @return the text in small letters, without a final colon or full stop
     */
    public static String key(String text) {
        return Fold.key(text);
    }

    /**
     * The kind of section that a heading begins.
     *
     * @param heading the heading as printed
     * @return the kind; empty where no list knows the heading
     */
    public Optional<SectionKind> heading(String heading) {
        String key = key(heading);
        SectionKind whole = headings.get(key);
        return whole != null ? Optional.of(whole) : pattern(key);
    }

    /** A heading of which the lexicon knows the beginning or the end only. */
    private Optional<SectionKind> pattern(String key) {
        if (key.length() > LONGEST_PATTERN || VERB.matcher(key).find()) {
            return Optional.empty();
        }
        return headingPatterns.entrySet().stream()
                .filter(pattern -> matches(pattern.getKey(), key))
                .findFirst()
                .map(pattern -> suggestedKind(key).orElse(pattern.getValue()));
    }

    private static boolean matches(String pattern, String key) {
        return pattern.startsWith(LexiconFile.STEM)
                ? key.endsWith(pattern.substring(1))
                : key.startsWith(pattern.substring(0, pattern.length() - 1));
    }

    /**
     * The kind that the words of a heading suggest which no list knows as a whole: that of the first word that has one.
     *
     * @param heading the heading as printed
     * @return the kind; empty where no word suggests one
     */
    public Optional<SectionKind> suggestedKind(String heading) {
        for (String word : key(heading).split("[^\\p{L}\\p{N}]+")) {
            Optional<SectionKind> known = stems.entrySet().stream()
                    .filter(stem -> word.startsWith(stem.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    /**
     * What a fixed word stands for; some stand for one thing in the heading and for another in an item.
     *
     * @param label the word as printed
     * @return its kinds; empty where no list knows it
     */
    public Set<LabelKind> labels(String label) {
        return labels.getOrDefault(key(label), Set.of());
    }

    /**
     * Tells whether words name a body that decides or recommends, as far as the list of bodies and their endings goes.
     *
     * @param words the words as printed
     * @return true if the words are a body's name or end as one
     */
    public boolean isBody(String words) {
        String key = key(words);
        return labels.getOrDefault(key, Set.of()).contains(LabelKind.BODY)
                || COMMITTEE_FOR.matcher(key).matches()
                || !key.endsWith(AREA) && bodyEndings.stream().anyMatch(key::endsWith);
    }

    /**
     * Tells whether one of the words names a house or a room, as far as the list of their endings goes.
     *
     * @param words the words as printed
     * @return true if a word ends as the name of a house or a room
     */
    public boolean isRoom(String words) {
        return Arrays.stream(key(words).split("[\\s,;/-]+"))
                .anyMatch(word -> roomEndings.stream().anyMatch(word::endsWith));
    }

    /**
     * Tells whether one of the words names an association or an office, as far as the list of their endings goes.
     *
     * @param words the words as printed
     * @return true if a word ends as the name of an association or an office
     */
    public boolean isOrganisation(String words) {
        return Arrays.stream(key(words).split("[\\s,;/]+"))
                .anyMatch(word -> organisationEndings.stream().anyMatch(word::endsWith));
    }

    /**
     * {@return the phrases of decisions, in the form of {@link #key} with their final marks, and what they say}
     */
    public Map<String, PhraseKind> phrases() {
        return phrases;
    }

    /**
     * {@return the phrases of rulings, in the form of {@link #key} with their final marks, and their outcomes; empty for words that look like a
     * ruling and are none}
     */
    public Map<String, Optional<Outcome>> outcomes() {
        return outcomes;
    }

    /** Collects words; not thread-safe. */
    public static final class Builder {

        private final Map<String, SectionKind> headings = new LinkedHashMap<>();
        private final Map<String, SectionKind> stems = new LinkedHashMap<>();
        private final Map<String, EnumSet<LabelKind>> labels = new LinkedHashMap<>();
        private final Map<String, PhraseKind> phrases = new LinkedHashMap<>();
        private final Map<String, Optional<Outcome>> outcomes = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a heading, or gives it another kind.
         *
         * @param heading the heading as printed
         * @param kind what it begins
         * @return this builder
         */
        public Builder heading(String heading, SectionKind kind) {
            headings.put(key(heading), Objects.requireNonNull(kind, "kind must not be null"));
            return this;
        }

        /**
         * Adds the beginning of words that tell the kind of headings which no list knows.
         *
         * @param beginning the beginning of a word, {@code økonomi}
         * @param kind what headings with such a word begin
         * @return this builder
         */
        public Builder stem(String beginning, SectionKind kind) {
            stems.put(key(beginning), Objects.requireNonNull(kind, "kind must not be null"));
            return this;
        }

        /**
         * Adds a fixed word.
         *
         * @param label the word as printed
         * @param kind what it stands for, besides what it stood for before
         * @return this builder
         */
        public Builder label(String label, LabelKind kind) {
            labels.computeIfAbsent(key(label), word -> EnumSet.noneOf(LabelKind.class))
                    .add(Objects.requireNonNull(kind, "kind must not be null"));
            return this;
        }

        /**
         * Adds a phrase of decisions.
         *
         * @param phrase the phrase as printed
         * @param kind what it says
         * @return this builder
         */
        public Builder phrase(String phrase, PhraseKind kind) {
            phrases.put(Fold.phrase(phrase), Objects.requireNonNull(kind, "kind must not be null"));
            return this;
        }

        /**
         * Adds a ruling.
         *
         * @param phrase the ruling as printed; {@code …} stands for any words of the same sentence
         * @param outcome what it rules
         * @return this builder
         */
        public Builder outcome(String phrase, Outcome outcome) {
            outcomes.put(Fold.phrase(phrase), Optional.of(outcome));
            return this;
        }

        /**
         * Adds words that look like a ruling and are none.
         *
         * @param phrase the words as printed
         * @return this builder
         */
        public Builder noRuling(String phrase) {
            outcomes.put(Fold.phrase(phrase), Optional.empty());
            return this;
        }

        /**
         * Adds the words of a lexicon file: a phrase, a tab and its kind a line; {@code #} begins a comment.
         *
         * @param file a file of UTF-8 text
         * @return this builder
         * @throws IOException if the file cannot be read
         * @throws LexiconException if a line is none of a lexicon; the message names it
         */
        public Builder read(Path file) throws IOException {
            SourceText source = SourceText.read(file);
            return read(source.name(), source.text());
        }

        /**
         * Adds the words of the text of a lexicon file.
         *
         * @param name what messages call the text
         * @param text lines of a phrase, a tab and its kind
         * @return this builder
         * @throws LexiconException if a line is none of a lexicon; the message names it
         */
        public Builder read(String name, String text) {
            new LexiconFile(name, this).read(text);
            return this;
        }

        /**
         * {@return the lexicon}
         */
        public Lexicon build() {
            return new Lexicon(this);
        }
    }

    /** Loads the resource files on first use. */
    private static final class Danish {

        static final Lexicon LEXICON = load();

        private static Lexicon load() {
            Builder builder = builder();
            for (String file : new String[] {"headings.tsv", "stems.tsv", "labels.tsv", "phrases.tsv", "outcomes.tsv"}) {
                builder.read(file, resource(file));
            }
            return builder.build();
        }

        private static String resource(String file) {
            try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("the jar is damaged: " + file + " cannot be read", e);
            }
        }
    }
}
