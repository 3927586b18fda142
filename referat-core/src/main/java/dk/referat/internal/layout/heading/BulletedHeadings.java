package dk.referat.internal.layout.heading;

import dk.referat.internal.layout.sheet.Facts;
import java.util.List;

/**
 * Decides whether bullets stand before headings in this document. Where most headings have one, it is part of the
 * template; elsewhere a bullet before the word of a heading makes it an entry of a list.
 */
public final class BulletedHeadings {

    private static final String BULLETS = "•·▪∙◦";

    private BulletedHeadings() {}

    public static List<Facts> resolve(List<Facts> facts) {
        long bulleted = facts.stream().filter(BulletedHeadings::isStrong).filter(BulletedHeadings::isBulleted).count();
        long plain = facts.stream().filter(BulletedHeadings::isStrong).filter(fact -> !isBulleted(fact)).count();
        if (bulleted > plain && bulleted >= 2) {
            return facts;
        }
        return facts.stream().map(fact -> isBulleted(fact) ? fact.withoutHeading() : fact).toList();
    }

    private static boolean isStrong(Facts fact) {
        return fact.isStandaloneHeading() && fact.heading().get().isStrong();
    }

    private static boolean isBulleted(Facts fact) {
        return BULLETS.indexOf(fact.line().text().charAt(0)) >= 0;
    }
}
