package dk.referat.internal.tree;

import dk.referat.internal.text.Blanks;
import dk.referat.model.Text;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the tokens of a tree together to lines of text; the cells of a row are joined by a tab. */
final class Lines {


    private final Function<Span, String> source;

    Lines(Function<Span, String> source) {
        this.source = source;
    }

    /** The lines of several trees, one after the other. */
    List<Text> of(List<Tree> trees) {
        return ofTokens(trees.stream().flatMap(tree -> tree.tokens().stream()));
    }

    /** The lines that tokens stand on. */
    List<Text> ofTokens(Stream<RoleToken> tokens) {
        Map<Integer, List<RoleToken>> lines = new TreeMap<>();
        tokens.filter(token -> Grid.isPart(token) || !token.slice().isEmpty())
                .forEach(token -> lines.computeIfAbsent(token.getLine(), line -> new ArrayList<>()).add(token));
        return lines.values().stream().map(this::line).toList();
    }

    private Text line(List<RoleToken> tokens) {
        Span span = RoleToken.span(tokens);
        return tokens.stream().anyMatch(Grid::isPart)
                ? new Text(row(tokens), span)
                : new Text(Blanks.collapse(printed(tokens, span)), span);
    }

    /** The source of a line; where tokens stand, their own characters, without the borders of cells. */
    private String printed(List<RoleToken> tokens, Span span) {
        StringBuilder text = new StringBuilder(source.apply(span));
        for (RoleToken token : tokens) {
            int from = token.slice().start() - span.start();
            text.replace(from, from + token.slice().length(), token.slice().raw());
        }
        return text.toString();
    }

    private static String row(List<RoleToken> tokens) {
        return Grid.cells(tokens).stream().map(cell -> cell.slice().collapsed()).collect(Collectors.joining("\t"));
    }
}
