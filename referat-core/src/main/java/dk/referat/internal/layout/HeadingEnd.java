package dk.referat.internal.layout;

/** Where the heading block ends of a document in which no item was found. */
final class HeadingEnd {

    private static final int MOST = 60;

    private HeadingEnd() {}

    /** {@return the line where the text of a case begins, or a ruling} */
    static int withoutItems(Sheet sheet) {
        int index = 0;
        while (index < sheet.size() && index < MOST && !isCaseText(sheet.at(index))) {
            index++;
        }
        return index;
    }

    private static boolean isCaseText(Facts fact) {
        return fact.isStandaloneHeading() && fact.label().isEmpty() || fact.body().isEmpty() && fact.ruling();
    }
}
