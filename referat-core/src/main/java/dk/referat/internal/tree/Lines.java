package dk.referat.internal.tree;

import dk.referat.internal.text.Blanks;
import dk.referat.model.Text;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the tokens of a tree together to lines of text; the cells of a row are joined by a tab. */
final class Lines {


    private final Function<Span, String> source;

    Lines(Function<Span, String> source) {
        this.source = source;
    }

    /** The lines of several trees, one after the other. */
    List<Text> of(List<Tree> trees) {
        Map<Integer, List<Span>> plain = new LinkedHashMap<>();
        Map<Integer, Text> rows = new LinkedHashMap<>();
        for (Tree tree : trees) {
            if (tree.rule().equals("table")) {
                tree.find("row", "headerRow").forEach(row -> rows.put(line(row), row(row)));
            } else {
                tree.tokens().stream()
                        .filter(token -> !token.slice().isEmpty())
                        .forEach(token -> plain.computeIfAbsent(token.getLine(), line -> new ArrayList<>())
                                .add(token.slice().span()));
            }
        }
        Map<Integer, Text> lines = new java.util.TreeMap<>(rows);
        plain.forEach((line, spans) -> lines.putIfAbsent(line, text(spans)));
        return List.copyOf(lines.values());
    }

    private static int line(Tree row) {
        return row.tokens().get(0).getLine();
    }

    private Text text(List<Span> spans) {
        Span span = spans.stream().reduce(Span::union).orElseThrow();
        return new Text(Blanks.collapse(source.apply(span)), span);
    }


    private static Text row(Tree row) {
        String cells = row.find("cell", "headerCell").stream()
                .map(cell -> cell.slice().collapsed())
                .collect(Collectors.joining("\t"));
        return new Text(cells, row.span());
    }
}
