package dk.referat.internal.layout.table;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.Lexicon;
import dk.referat.lexicon.PhraseKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises votes that are printed in columns, {@code For forslaget   3   (F, Ø)}: sentences of the decision, no table. */
final class VoteRows {

    private static final Set<PhraseKind> SIDES = Set.of(PhraseKind.VOTE_FOR, PhraseKind.VOTE_AGAINST, PhraseKind.VOTE_ABSTAIN);
    private static final Pattern COUNT = Pattern.compile("\\d{1,2}\\b.*");

    private final Set<String> sides;

    VoteRows(Lexicon lexicon) {
        sides = lexicon.phrases().entrySet().stream()
                .filter(phrase -> SIDES.contains(phrase.getValue()))
                .map(phrase -> withoutColon(phrase.getKey()))
                .collect(Collectors.toSet());
    }

    /** Whether at least two rows say who voted how. */
    boolean are(List<CellRow> rows) {
        return rows.stream().filter(this::isVote).count() >= 2;
    }

    private boolean isVote(CellRow row) {
        Slice side = row.cells().get(0);
        return row.size() > 1 && COUNT.matcher(row.cells().get(1).raw()).matches() && sides.contains(withoutColon(Lexicon.key(side.raw())));
    }

    private static String withoutColon(String key) {
        return key.endsWith(":") ? key.substring(0, key.length() - 1).strip() : key;
    }
}
