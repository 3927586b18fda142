package dk.referat.internal.layout.heading;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Heading;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the bullet off the headings of a document that prints its items as a list: {@code o  Indstilling: …} above
 * {@code o  Beslutning: …}, each behind the same bullet.
 */
final class BulletedLabels {

    private static final int ENOUGH = 3;
    private static final int ENOUGH_WORDS = 2;
    private static final Pattern BULLET = Pattern.compile("(?U)[-–—•·∙▪◦*o\uF0B7]\\s.*");

    private BulletedLabels() {}

    /**
     * What the headings of one template have in common.
     *
     * @param bullet the character before them
     * @param indent how far from the margin it stands
     */
    private record Style(char bullet, int indent) {

        static Style of(Line line) {
            return new Style(line.text().charAt(0), line.indent());
        }
    }

    static List<Facts> resolve(List<Facts> facts, Words words) {
        Map<Style, List<Heading>> found = new HashMap<>();
        for (Facts fact : facts) {
            if (fact.heading().isEmpty() && isBulleted(fact.line())) {
                words.heading(withoutBullet(fact.line())).filter(Heading::isStrong)
                        .ifPresent(heading -> found.computeIfAbsent(Style.of(fact.line()), style -> new ArrayList<>()).add(heading));
            }
        }
        long plain = facts.stream().filter(fact -> !isBulleted(fact.line()))
                .filter(fact -> fact.heading().filter(Heading::isStrong).isPresent()).count();
        Set<Style> styles = new HashSet<>(found.keySet());
        styles.removeIf(style -> !areTemplate(found.get(style), plain));
        return styles.isEmpty() ? facts : facts.stream().map(fact -> isOf(fact.line(), styles) ? resolve(fact, words) : fact).toList();
    }

    private static boolean areTemplate(List<Heading> headings, long plain) {
        return headings.size() >= ENOUGH && headings.size() > plain
                && headings.stream().map(Heading::key).collect(Collectors.toSet()).size() >= ENOUGH_WORDS;
    }

    private static Facts resolve(Facts fact, Words words) {
        Facts plain = Facts.of(fact.line().withText(withoutBullet(fact.line())), words);
        return plain.heading().isPresent() || plain.label().isPresent() ? plain : fact;
    }

    private static boolean isOf(Line line, Set<Style> styles) {
        return isBulleted(line) && styles.contains(Style.of(line));
    }

    private static boolean isBulleted(Line line) {
        return line.length() > 2 && BULLET.matcher(line.text()).matches();
    }

    private static Slice withoutBullet(Line line) {
        return line.slice().from(1).trim();
    }
}
