package dk.referat.examples.command.suggest;

import dk.referat.diagnostic.LayoutReport.HeadingUse;
import dk.referat.model.SectionKind;
import java.util.Comparator;

/**
 * A heading that no list knows (<em>forslag</em>).
 *
 * @param heading the heading as printed first
 * @param kind what it seems to begin
 * @param places in how many places it stands
 * @param files in how many documents
 * @param recognised in how many documents it was taken for a heading, by where it stands
 */
record Suggestion(String heading, SectionKind kind, int places, int files, int recognised) {

    static final Comparator<Suggestion> MOST_USED_FIRST = Comparator.comparingInt(Suggestion::places)
            .thenComparing(Suggestion::files)
            .reversed()
            .thenComparing(Suggestion::heading);

    static Suggestion heading(HeadingUse use) {
        return new Suggestion(use.heading(), use.kind(), use.items(), 1, 1);
    }

    static Suggestion candidate(HeadingUse use) {
        return new Suggestion(use.heading(), use.kind(), use.items(), 1, 0);
    }

    /** {@return this suggestion and that of another part of the same document} */
    Suggestion inSameFile(Suggestion other) {
        return new Suggestion(
                heading, kindOf(other), places + other.places, files, Math.max(recognised, other.recognised));
    }

    /** {@return this suggestion and that of another document} */
    Suggestion inOtherFile(Suggestion other) {
        return new Suggestion(
                heading, kindOf(other), places + other.places, files + other.files, recognised + other.recognised);
    }

    private SectionKind kindOf(Suggestion other) {
        return kind == SectionKind.OTHER ? other.kind : kind;
    }
}
