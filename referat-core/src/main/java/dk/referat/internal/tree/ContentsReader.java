package dk.referat.internal.tree;

import dk.referat.internal.text.RomanNumber;
import dk.referat.model.ContentsEntry;
import dk.referat.model.Text;
import dk.referat.source.Span;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Reads an entry of the table of contents. */
final class ContentsReader {

    ContentsEntry read(Tree entry) {
        Optional<Text> number = entry.first("entryNumber").map(tree -> tree.slice().text());
        OptionalInt page = entry.first("entryPage")
                .map(tree -> page(tree.slice().raw()))
                .orElse(OptionalInt.empty());
        return new ContentsEntry(
                number, title(entry), page, entry.first("entryClosed").isPresent(), entry.span());
    }

    private static OptionalInt page(String printed) {
        return Character.isDigit(printed.charAt(0)) ? OptionalInt.of(Integer.parseInt(printed)) : RomanNumber.of(printed);
    }

    private static Text title(Tree entry) {
        String words = entry.find("entryTitle").stream()
                .map(tree -> tree.slice().collapsed())
                .collect(Collectors.joining(" "));
        Span span = entry.find("entryTitle").stream()
                .map(tree -> tree.slice().span())
                .reduce(Span::union)
                .orElse(entry.span());
        return new Text(words, span);
    }
}
