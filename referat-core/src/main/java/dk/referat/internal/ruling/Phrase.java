package dk.referat.internal.ruling;

import java.util.List;

/**
 * A phrase that a text may hold.
 *
 * @param runs words that follow each other; between two runs may stand other words of the sentence
 * @param open whether the phrase takes in the rest of the sentence
 * @param meaning what it says
 */
record Phrase<T>(List<List<String>> runs, boolean open, T meaning) {

    /** How many words may stand in a gap, so that reading stays linear. */
    private static final int WIDEST_GAP = 24;

    Phrase {
        runs = runs.stream().map(List::copyOf).toList();
    }

    /** How many words of it are given. */
    int length() {
        return runs.stream().mapToInt(List::size).sum();
    }

    String firstWord() {
        return runs.get(0).get(0);
    }

    /** The index behind the phrase if it stands at an index of the words, -1 if it does not. */
    int endAt(List<String> words, int at, int limit) {
        int end = at;
        for (int run = 0; run < runs.size(); run++) {
            int start = run == 0 ? at : find(runs.get(run), words, end, Math.min(limit, end + 1 + WIDEST_GAP));
            if (start < 0 || !stands(runs.get(run), words, start, limit)) {
                return -1;
            }
            end = start + runs.get(run).size();
        }
        return open ? limit : end;
    }

    private static int find(List<String> run, List<String> words, int from, int limit) {
        for (int at = from; at < limit; at++) {
            if (stands(run, words, at, words.size())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean stands(List<String> run, List<String> words, int at, int limit) {
        if (at + run.size() > limit) {
            return false;
        }
        for (int i = 0; i < run.size(); i++) {
            if (!run.get(i).equals(words.get(at + i))) {
                return false;
            }
        }
        return true;
    }
}
