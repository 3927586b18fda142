package dk.referat.internal.tree;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands behind the dash of several people, {@code Gitte Holm - Foreningen Havn}, is what they belong to, and nobody. */
final class Affiliations {

    private static final int ENOUGH = 2;
    private static final int LONGEST_PARTY = 3;

    private final Map<String, Set<String>> members = new HashMap<>();

    Affiliations(List<Slice> lines) {
        for (Slice line : lines) {
            MemberLine.divided(line).filter(MemberLine::hasDash).filter(member -> member.told().length() > LONGEST_PARTY).ifPresent(member -> members
                    .computeIfAbsent(key(member.told()), told -> new HashSet<>())
                    .add(key(member.person())));
        }
    }

    boolean has(Slice words) {
        return members.getOrDefault(key(words), Set.of()).size() >= ENOUGH;
    }

    private static String key(Slice words) {
        return Lexicon.key(words.raw());
    }
}
