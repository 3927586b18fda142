package dk.referat.examples.command;

import dk.referat.examples.command.ProblemException.Kind;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import dk.referat.lexicon.LexiconException;
import dk.referat.lexicon.PhraseKind;
import dk.referat.model.Outcome;
import dk.referat.model.SectionKind;
import dk.referat.source.SourceText;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of the user's own (<em>ordlister</em>), added to those of the library. */
final class LexiconFiles {

    private LexiconFiles() {}

    static Lexicon addedToDanish(List<Path> files) throws ProblemException {
        if (files.isEmpty()) {
            return Lexicon.danish();
        }
        Lexicon.Builder builder = Lexicon.danish().toBuilder();
        for (Path file : files) {
            add(builder, read(file));
        }
        return builder.build();
    }

    private static SourceText read(Path file) throws ProblemException {
        try {
            return Input.file(file).read();
        } catch (ProblemException problem) {
            throw problem.kind() == Kind.BINARY
                    ? new ProblemException(Kind.LEXICON_BINARY, file.toString())
                    : problem;
        }
    }

    private static void add(Lexicon.Builder builder, SourceText file) throws ProblemException {
        try {
            builder.read(file.name(), file.text());
        } catch (LexiconException mistake) {
            throw described(file, mistake.line());
        }
    }

    private static ProblemException described(SourceText file, int number) {
        String place = file.name() + ":" + number;
        String[] columns = file.text().split("\\R", -1)[number - 1].split("\t", -1);
        if (columns.length != 2) {
            return new ProblemException(columns.length < 2 ? Kind.LEXICON_NO_TAB : Kind.LEXICON_TABS, place);
        }
        return columns[0].isBlank() || columns[1].isBlank()
                ? new ProblemException(Kind.LEXICON_HALF, place)
                : new ProblemException(Kind.LEXICON_WORD, place, columns[1].strip(), sectionKinds(), otherKinds());
    }

    private static String sectionKinds() {
        return Arrays.stream(SectionKind.values()).map(SectionKind::wireName).collect(Collectors.joining(", "));
    }

    private static String otherKinds() {
        return Stream.of(
                        Arrays.stream(LabelKind.values()).map(LabelKind::wireName),
                        Arrays.stream(PhraseKind.values()).map(PhraseKind::wireName),
                        Arrays.stream(Outcome.values())
                                .filter(outcome -> outcome != Outcome.OTHER)
                                .map(Outcome::wireName),
                        Stream.of("other-ruling", "no-ruling"))
                .flatMap(kinds -> kinds)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
