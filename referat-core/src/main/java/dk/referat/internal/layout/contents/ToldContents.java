package dk.referat.internal.layout.contents;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.layout.sheet.ToldAgenda;
import dk.referat.lexicon.LabelKind;
import java.util.Optional;

/** The list of an agenda whose items are told of below it, each behind the mark {@code Ad 1)}: it is the table of contents. */
final class ToldContents {

    private final Sheet sheet;
    private final ContentsEntries entries;

    ToldContents(Sheet sheet, ContentsEntries entries) {
        this.sheet = sheet;
        this.entries = entries;
    }

    Optional<Contents> find() {
        return ToldAgenda.of(sheet.facts().stream().map(Facts::line).toList(), sheet.words()).map(this::contents);
    }

    private Contents contents(ToldAgenda agenda) {
        int above = sheet.previous(agenda.first());
        boolean labelled = above >= 0 && (sheet.at(above).isOnly(LabelKind.DOCUMENT_AGENDA) || sheet.at(above).isOnly(LabelKind.CONTENTS));
        return new Contents(labelled ? above : agenda.first(), agenda.end(), labelled, entries.of(agenda.first(), agenda.end()));
    }
}
