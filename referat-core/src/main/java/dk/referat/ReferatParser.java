package dk.referat;

import dk.referat.beta.GrammarBinding;
import dk.referat.internal.layout.Layout;
import dk.referat.internal.layout.sheet.Times;
import dk.referat.internal.ruling.Phrases;
import dk.referat.internal.ruling.RulingReader;
import dk.referat.internal.tree.Diagnoses;
import dk.referat.internal.tree.Grammar;
import dk.referat.internal.tree.MinutesReader;
import dk.referat.internal.tree.OwnGrammar;
import dk.referat.internal.tree.Parse;
import dk.referat.internal.tree.Reading;
import dk.referat.internal.values.ValueReader;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.DanishDate;
import dk.referat.model.DanishTime;
import dk.referat.model.Minutes;
import dk.referat.model.SectionKind;
import dk.referat.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the text of Danish committee minutes (<em>referat</em>) into a model.
 *
 * <pre>{@code
 * ReferatParser parser = ReferatParser.create();
 * Minutes minutes = parser.parse(Path.of("referat.txt")).minutes();
 * minutes.items().forEach(item -> System.out.println(item.title()));
 * }</pre>
 *
 * <p>Immutable and thread-safe: make one and keep it.
 */
public final class ReferatParser {

    private final Lexicon lexicon;
    private final ValueReader values = new ValueReader();
    private final RulingReader rulings;
    private final Grammar grammar;

    private ReferatParser(Builder builder) {
        this.lexicon = withHeadings(builder.lexicon, builder.grammar.headingTokens().keySet());
        this.rulings = new RulingReader(new Phrases(lexicon));
        this.grammar = new Grammar(builder.grammar, new Layout(lexicon, times(values)));
    }

    /**
     * {@return a parser with the Danish lexicon that the library carries}
     */
    public static ReferatParser create() {
        return builder().build();
    }

    /**
     * {@return a builder of a parser with words of one's own}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Parses a text. No text throws: what is not understood is listed in the result.
     *
     * @param text the text of the minutes
     * @return the model and the diagnostics
     */
    public ParseResult parse(String text) {
        return parse(SourceText.of(text));
    }

    /**
     * Parses a file of UTF-8 text.
     *
     * @param file the file
     * @return the model and the diagnostics
     * @throws IOException if the file cannot be read or is not UTF-8 text
     */
    public ParseResult parse(Path file) throws IOException {
        return parse(SourceText.read(file));
    }

    /**
     * Parses a text that has a name. No text throws: what is not understood is listed in the result.
     *
     * @param source the text of the minutes
     * @return the model and the diagnostics
     */
    public ParseResult parse(SourceText source) {
        Objects.requireNonNull(source, "source must not be null");
        return result(source, grammar.parse(source));
    }

    /**
     * Parses a text that may hold the minutes of several meetings, one behind the other: each begins where the heading
     * of a document names another body or another day. An addendum to the agenda belongs to its meeting.
     *
     * <pre>{@code
     * for (ParseResult meeting : parser.parseAll(SourceText.read(Path.of("2026.txt")))) {
     *     System.out.println(meeting.minutes().meeting().dates());
     * }
     * }</pre>
     *
     * @param source the text of the minutes
     * @return a result for each meeting, in the order of the text; places are those of the whole text
     */
    public List<ParseResult> parseAll(SourceText source) {
        Objects.requireNonNull(source, "source must not be null");
        return grammar.parseAll(source).stream().map(parse -> result(source, parse)).toList();
    }

    private ParseResult result(SourceText source, Parse parse) {
        Minutes minutes = new MinutesReader(new Reading(source, lexicon, values, rulings)).read(parse);
        return new ParseResult(minutes, Diagnoses.of(minutes, parse, source), source, parse.layout().report(),
                Optional.of(parse.own()).filter(own -> own != OwnGrammar.Nothing.NOTHING));
    }

    /** Headings that have a token of their own are headings, whatever the lexicon knows. */
    private static Lexicon withHeadings(Lexicon lexicon, Set<String> headings) {
        Lexicon.Builder more = lexicon.toBuilder();
        headings.stream()
                .filter(heading -> lexicon.heading(heading).isEmpty())
                .forEach(heading -> more.heading(heading, SectionKind.OTHER));
        return headings.isEmpty() ? lexicon : more.build();
    }

    private static Times times(ValueReader values) {
        return new Times() {
            @Override
            public List<DanishDate> dates(String text, int offset) {
                return values.dates(text, offset);
            }

            @Override
            public List<DanishTime> times(String text, int offset) {
                return values.times(text, offset);
            }
        };
    }

    /** Collects what a parser is made with; not thread-safe. */
    public static final class Builder {

        private Lexicon lexicon = Lexicon.danish();
        private GrammarBinding<?> grammar = new OwnGrammar();

        private Builder() {}

        /**
         * Words to use instead of the library's; {@link Lexicon#toBuilder()} adds to those.
         *
         * @param lexicon the words
         * @return this builder
         */
        public Builder lexicon(Lexicon lexicon) {
            this.lexicon = Objects.requireNonNull(lexicon, "lexicon must not be null");
            return this;
        }

        /**
         * A grammar of one's own that imports the library's rule grammars.
         *
         * @param binding the grammar
         * @return this builder
         */
        public Builder grammar(GrammarBinding<?> binding) {
            this.grammar = Objects.requireNonNull(binding, "binding must not be null");
            return this;
        }

        /**
         * Makes the parser; a grammar that does not fit fails here, not on the first document.
         *
         * @return the parser
         * @throws IllegalArgumentException if a bound grammar lacks a token
         */
        public ReferatParser build() {
            return new ReferatParser(this);
        }
    }
}
