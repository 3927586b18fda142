package dk.referat.internal.layout.meeting;

import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Groups;
import dk.referat.internal.layout.sheet.Label;
import dk.referat.internal.layout.sheet.Groups;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import dk.referat.lexicon.PhraseKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines below a label of participants or absentees: where the list of people ends. */
final class PeopleList {

    private static final String BULLETS = "-–•·▪●*";
    private static final Pattern PART = Pattern.compile("(?U)^(?:[-–•·▪●*\\s]*|\\(.*\\)?)$");
    /** {@code Gitte Holm (A) - deltog ikke i behandlingen af punkt 4} */
    private static final Pattern REMARK = Pattern.compile("(?iU)[-–(]\\s*deltog\\b");
    /** {@code Punkterne 22 og 23 blev behandlet først} */
    private static final Pattern OF_ITEMS = Pattern.compile("(?iU)^(?:punkt|pkt|sag)\\p{L}*\\.?\\s+\\d");
    /** {@code Ida Bo deltog under punkt 4} tells of one item, not of the meeting. */
    private static final Pattern IN_ITEM = Pattern.compile("(?iU)^[^,(:]{3,60}\\sdeltog\\s(?:kun\\s)?(?:i|under|ved)\\s(?:pkt|punkt|sag)\\p{L}*\\.?\\s+\\d");
    /** A line with a date names no members. */
    private static final Pattern YEAR = Pattern.compile("\\b\\d{1,2}(?:\\. ?\\p{L}+|[-./]\\d{1,2}[-./]) ?(?:19|20)\\d\\d\\b");
    private static final Pattern DIVIDED = Pattern.compile("[,(:]|\\s[-–]\\s");
    /** {@code Gitte Holm}, {@code H. la Cour}, {@code Holm (A)}, {@code Gert holm, formand} */
    private static final Pattern NAME = Pattern.compile(
            "(?U)(?<!\\p{L})\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:\\p{Ll}{2,3}\\s+)*\\p{Lu}|\\s*\\(|(?:\\s+\\p{L}+)?,)");
    private static final Pattern FIRST_IS_WORD = Pattern.compile("(?U)^\\p{Lu}[\\p{L}'’.-]*(?:$|,)");
    private static final List<LabelKind> OTHER = List.of(
            LabelKind.FURNITURE, LabelKind.CONTENTS, LabelKind.CONTENTS_COLUMN, LabelKind.GROUP_OPEN, LabelKind.GROUP_CLOSED,
            LabelKind.CLOSED, LabelKind.ITEM_TITLE, LabelKind.CASE_NUMBER, LabelKind.JOURNAL_NUMBER);

    private final Sheet sheet;
    private final Presence presence;
    private final BodyMembers bodies;

    PeopleList(Sheet sheet) {
        this.sheet = sheet;
        this.presence = new Presence(sheet.words().lexicon());
        this.bodies = new BodyMembers(sheet);
    }

    /** Whether a line may be the first one below the label: somebody, or nobody. */
    boolean begins(int index) {
        return goesOn(index)
                || sheet.words().lexicon().phrases().get(Lexicon.key(sheet.line(index).slice().stripEnd(".").raw())) == PhraseKind.NOBODY;
    }

    /** A known heading, a link, the label of the contents and a line without a name are no people. */
    boolean goesOn(int index) {
        Facts fact = sheet.at(index);
        String text = fact.line().text();
        if (PART.matcher(text).matches()) {
            return true;
        }
        return fact.heading().isEmpty()
                && (!fact.line().key().contains("behandlingen af") || REMARK.matcher(text).find())
                && OTHER.stream().noneMatch(fact::isLabel)
                && !Groups.isGroup(fact, sheet.words().lexicon())
                && !sheet.words().isColumnHeads(text)
                && !YEAR.matcher(text).find()
                && !OF_ITEMS.matcher(text).find()
                && !IN_ITEM.matcher(text).find()
                && (DIVIDED.matcher(text).find() || !sheet.words().lexicon().isBody(text))
                && (NAME.matcher(text).find() || isRole(text) || text.endsWith(":") || followsList(index)
                        || sheet.words().absenceLabels().isTold(text));
    }

    /** {@code Gitte Holm (direktør) - Deltog}: the person. */
    Optional<Slice> present(Slice words) {
        return presence.present(words);
    }

    /** {@code Gitte Holm havde meldt afbud}, {@code Anna Lind deltog for Per Krag} */
    boolean tellsAbsence(Slice words) {
        return presence.isAbsent(words) || sheet.words().absenceLabels().isTold(words.raw());
    }

    /** The list on the line before breaks off behind a comma or within a name. */
    boolean isWrapped(int index) {
        Line line = sheet.line(index);
        return followsList(index) && (FIRST_IS_WORD.matcher(line.text()).find() || sheet.line(sheet.previous(index)).text().endsWith(","));
    }

    /** The line before is a list that goes on here. */
    private boolean followsList(int index) {
        int before = sheet.previous(index);
        return before >= 0 && sheet.line(index).gap() == 0 && sheet.line(before).text().indexOf(',') >= 0;
    }

    /** {@code Gitte Holm og Per Krag havde meldt forfald. I stedet mødte Anna Lind.} in a list of those who took part. */
    boolean isSentenceOfAbsence(Slice words) {
        return presence.isAbsent(words) || words.raw().endsWith(".") && tellsAbsence(words);
    }

    /** {@code Stedfortrædere:}, with or without their names, or {@code Deltog i stedet} above them. */
    boolean namesSubstitutes(Line line) {
        int colon = line.text().indexOf(':');
        String words = colon < 0 ? line.text() : line.text().substring(0, colon);
        PhraseKind told = sheet.words().lexicon().phrases().get(Lexicon.key(words));
        return told == PhraseKind.SUBSTITUTE_FOLLOWS || told == PhraseKind.SUBSTITUTE_PRECEDES;
    }

    private boolean isRole(String text) {
        return sheet.words().lexicon().phrases().get(Lexicon.key(text)) == PhraseKind.ROLE;
    }

    /** {@code • Afbud} as a line of the list: the names below are absent. */
    Optional<Label> label(int index) {
        Facts fact = sheet.at(index);
        Slice words = fact.line().slice().stripStart(BULLETS);
        boolean bulleted = fact.label().isEmpty() && words.length() < fact.line().length();
        return bulleted
                ? sheet.words().label(words).filter(label -> label.value().isEmpty())
                        .filter(label -> label.is(LabelKind.ABSENTEES) || label.is(LabelKind.PARTICIPANTS))
                : fact.label().or(() -> bodies.label(index));
    }
}
