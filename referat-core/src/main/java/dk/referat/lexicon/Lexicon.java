package dk.referat.lexicon;

import dk.referat.model.Outcome;
import dk.referat.model.SectionKind;
import dk.referat.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    private final HeadingWords headings;
    private final Map<String, Set<LabelKind>> labels;
    private final int longestLabel;
    private final Set<LabelKind> labelKinds;
    private final NameWords names;
    private final Map<String, PhraseKind> phrases;
    private final Map<String, Optional<Outcome>> outcomes;

    private Lexicon(Builder builder) {
        headings = new HeadingWords(builder.headings, builder.stems);
        Map<String, Set<LabelKind>> kinds = new LinkedHashMap<>();
        builder.labels.forEach((label, set) -> kinds.put(label, Collections.unmodifiableSet(EnumSet.copyOf(set))));
        labels = Collections.unmodifiableMap(kinds);
        labelKinds = labels.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
        longestLabel = labels.keySet().stream().mapToInt(String::length).max().orElse(0);
        names = new NameWords(labels);
        phrases = Collections.unmodifiableMap(new LinkedHashMap<>(builder.phrases));
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(builder.outcomes));
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
        builder.headings.putAll(headings.whole());
        builder.stems.putAll(headings.stems());
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
        return headings.kind(key(heading));
    }

    /**
     * The kind that the words of a heading suggest which no list knows as a whole: that of the first word that has one.
     *
     * @param heading the heading as printed
     * @return the kind; empty where no word suggests one
     */
    public Optional<SectionKind> suggestedKind(String heading) {
        return headings.suggested(key(heading));
    }

    /**
     * What a fixed word stands for; some stand for one thing in the heading and for another in an item.
     *
     * @param label the word as printed
     * @return its kinds; empty where no list knows it
     */
    public Set<LabelKind> labels(String label) {
        return Fold.isLonger(label, longestLabel) ? Set.of() : labels.getOrDefault(key(label), Set.of());
    }

    /**
     * Tells whether any word stands for something.
     *
     * @param kind what it stands for
     * @return true if there is such a word
     */
    public boolean knows(LabelKind kind) {
        return labelKinds.contains(kind);
    }

    /**
     * Tells whether words name a body that decides or recommends, as far as the list of bodies and their endings goes.
     *
     * @param words the words as printed
     * @return true if the words are a body's name or end as one
     */
    public boolean isBody(String words) {
        return names.isBody(key(words));
    }

    /**
     * Tells whether words name one body among others: {@code Byrådet}, and not only what kind it is, {@code Udvalget}.
     *
     * @param words the words as printed
     * @return true if they are the name of a body
     */
    public boolean isNameOfBody(String words) {
        return names.isNameOfBody(key(words));
    }

    /**
     * Tells whether one of the words names a house or a room, as far as the list of their endings goes.
     *
     * @param words the words as printed
     * @return true if a word ends as the name of a house or a room
     */
    public boolean isRoom(String words) {
        return names.isRoom(key(words));
    }

    /**
     * Tells whether one of the words names an association or an office, as far as the list of their endings goes.
     *
     * @param words the words as printed
     * @return true if a word ends as the name of an association or an office
     */
    public boolean isOrganisation(String words) {
        return names.isOrganisation(key(words));
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

    /** Loads on first use. */
    private static final class Danish {

        static final Lexicon LEXICON = DanishWords.addTo(builder()).build();
    }
}
