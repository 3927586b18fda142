package dk.referat.internal.layout.seam;

import dk.referat.grammar.MinutesLexer;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.TitleParts;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides lines that an extractor glued together: {@code 6. Eventuelt1. Godkendelse af dagsorden}, where a line above
 * begins with the same number and title; a title that was listed and the word that follows it; a word above contents
 * behind the last name; and contents that stand on one line.
 */
public final class GluedLines {

    private static final Pattern JOINT = Pattern.compile("(?U)(?<=[\\p{Ll}\\d)])(?=\\p{Lu})|(?<=[\\p{L})])(?=\\d)");
    private static final Pattern NUMBER = Pattern.compile("(?U)(?:^|(?<=\\s))(\\d{1,3})\\.\\s+(?=\\p{Lu})");
    private static final int LONGEST = 400;
    private static final int SHORTEST_LABEL = 8;
    private static final int LIST = 3;

    private final List<Facts> facts;
    private final Words words;
    private final Set<String> listed = new HashSet<>();
    /** Read from the lines when the first of them could be a list. */
    private final Set<String> titles = new HashSet<>();
    private final List<Facts> divided = new ArrayList<>();

    private GluedLines(List<Facts> facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    public static List<Facts> divide(List<Facts> facts, Words words) {
        GluedLines lines = new GluedLines(facts, words);
        facts.forEach(lines::add);
        return lines.divided;
    }

    private void add(Facts fact) {
        List<Integer> cuts = cuts(fact);
        int from = 0;
        for (int cut : cuts) {
            add(fact, from, cut);
            from = cut;
        }
        add(fact, from, fact.line().length());
    }

    private void add(Facts fact, int from, int to) {
        boolean whole = from == 0 && to == fact.line().length();
        Facts piece = whole ? fact.at(divided.size()) : Facts.of(piece(fact.line(), from, to), words);
        divided.add(piece);
        if (piece.marker().filter(marker -> !marker.standsAlone()).isPresent()) {
            listed.add(compact(piece.line().text()));
        }
    }

    private Line piece(Line line, int from, int to) {
        return Line.of(divided.size(), from == 0 ? line.shape() : MinutesLexer.PLAIN_LINE,
                line.slice().cut(from, to), from == 0 ? line.gap() : 1, from == 0 && line.newPage());
    }

    private List<Integer> cuts(Facts fact) {
        String text = fact.line().text();
        List<Integer> list = list(fact.line().slice());
        if (!list.isEmpty() || text.length() > LONGEST) {
            return list;
        }
        Matcher joint = JOINT.matcher(text);
        while (joint.find()) {
            int at = joint.start();
            if (at > 0 && (isListed(text, at) || isContentsLabel(text.substring(at)))) {
                return List.of(at);
            }
        }
        return List.of();
    }

    private boolean isListed(String text, int at) {
        return Character.isDigit(text.charAt(at))
                ? listed.contains(compact(text.substring(at)))
                : Character.isDigit(text.charAt(0)) && isWord(text.substring(at)) && listed.contains(compact(text.substring(0, at)));
    }

    /** The words of a link behind titles are no line of their own. */
    private boolean isWord(String rest) {
        Set<LabelKind> kinds = words.lexicon().labels(rest);
        return words.kind(rest).isPresent() || !kinds.isEmpty() && !kinds.contains(LabelKind.FURNITURE);
    }

    private boolean isContentsLabel(String rest) {
        return rest.length() >= SHORTEST_LABEL && words.lexicon().labels(rest).contains(LabelKind.CONTENTS);
    }

    /** Where the entries behind the first begin, if a line holds some whose titles stand on lines of their own too. */
    private List<Integer> list(Slice line) {
        List<Integer> cuts = new ArrayList<>();
        Matcher number = NUMBER.matcher(line.raw());
        int last = -1;
        while (number.find()) {
            int value = Integer.parseInt(number.group(1));
            if (number.start() == 0 || last >= 0 && value == last + 1) {
                cuts.add(number.start());
                last = value;
            }
        }
        if (cuts.size() < LIST) {
            return List.of();
        }
        readTitles();
        int alone = 0;
        for (int at = 0; at < cuts.size(); at++) {
            int end = at + 1 < cuts.size() ? cuts.get(at + 1) : line.length();
            alone += titles.contains(TitleParts.lineKey(line.cut(cuts.get(at), end).trim(), words.lexicon())) ? 1 : 0;
        }
        return alone > 1 ? cuts.subList(1, cuts.size()) : List.of();
    }

    private void readTitles() {
        if (titles.isEmpty()) {
            facts.forEach(fact -> titles.add(TitleParts.lineKey(fact.line().slice(), words.lexicon())));
        }
    }

    private static String compact(String text) {
        return text.replaceAll("\\s+", "");
    }
}
