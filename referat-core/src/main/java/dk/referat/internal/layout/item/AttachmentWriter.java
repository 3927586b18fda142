package dk.referat.internal.layout.item;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives roles to the lines of a list of attachments: one a line, or several files on one line. */
final class AttachmentWriter {

    private static final Set<String> NO_NAMES = Set.of("ingen", "ingen bilag", "-", "der er ingen bilag", "intet", "ja", "nej");
    private static final Pattern NUMBER_COLUMN = Pattern.compile("[\\d/. -]+|\\(?\\d[\\d/-]*\\)?");
    private static final Pattern BRACKETED = Pattern.compile("(?i)\\((?:pdf|docx?|xlsx?|pptx?)\\)$");
    /** {@code Byrådet beslutter.}; an abbreviation ends no sentence. */
    private static final Pattern SENTENCE = Pattern.compile("(?U)^\\p{Lu}.*\\s\\p{Ll}{4,}\\.$");
    private static final Pattern NUMBERED = Pattern.compile("(?U)(?<=[\\p{L}\\p{N})])(?=Bilag \\d{1,2}[a-z]?:)");

    private final Sheet sheet;
    private final Roles roles;

    AttachmentWriter(Sheet sheet, Roles roles) {
        this.sheet = sheet;
        this.roles = roles;
    }

    void list(Line heading, Slice rest, int from, int end) {
        if (isNothing(Lexicon.key(rest.stripEnd(".").raw()))) {
            roles.mark(Role.TEXT, heading, rest);
        } else if (!rest.isEmpty()) {
            several(heading, rest, false);
        }
        boolean numbered = isNumberedList(from, end);
        for (int index = from; index < end; index = sheet.next(index)) {
            Facts fact = sheet.at(index);
            Line line = fact.line();
            if (isNothing(line.key())) {
                roles.whole(Role.TEXT, line);
            } else if (NUMBER_COLUMN.matcher(line.text()).matches() || isStatus(line.text())) {
                roles.mark(Role.TEXT, line, line.slice());
                roles.whole(Role.ATTACHMENT_NOTE, line);
            } else if (fact.isLabel(LabelKind.ITEM_OTHER) && isLabelled(fact)) {
                roles.whole(Role.FURNITURE, line);
            } else if (fact.isOnly(LabelKind.GROUP_OPEN) || fact.isOnly(LabelKind.GROUP_CLOSED)) {
                roles.whole(Role.FURNITURE, line);
            } else if (isNoName(index, end)) {
                roles.whole(Role.TEXT, line);
            } else if (FileNames.fill(line)) {
                roles.mark(Role.TEXT, line, line.slice());
                files(line);
            } else {
                several(line, line.slice(), numbered);
            }
        }
    }

    /** A sentence, or a heading with a sentence below it. */
    private boolean isNoName(int index, int end) {
        int next = sheet.next(index);
        boolean heads = sheet.at(index).isStandaloneHeading() && sheet.isApart(index) && next < end && tells(sheet.line(next));
        return heads || tells(sheet.line(index));
    }

    private static boolean tells(Line line) {
        return SENTENCE.matcher(line.text()).find() && !FileNames.end(line.text());
    }

    /** {@code Sagsbehandler: Ane Elm} tells of the item, not of an attachment. */
    private static boolean isLabelled(Facts fact) {
        int behind = fact.label().get().words().length();
        return fact.line().text().startsWith(":", behind);
    }

    private boolean isNumberedList(int from, int end) {
        return from < end && sheet.at(from).marker().filter(marker -> marker.number() == 1 && !marker.isWorded()).isPresent();
    }

    /** {@code Ingen}; {@code Ja} above the names. */
    private static boolean isNothing(String key) {
        return NO_NAMES.contains(key);
    }

    private boolean isStatus(String text) {
        Set<LabelKind> kinds = sheet.words().lexicon().labels(text);
        return kinds.contains(LabelKind.OPEN) || kinds.contains(LabelKind.CLOSED) && !text.contains(" ");
    }

    /** {@code Bilag 1: KortBilag 2: Notat}: a line break was lost between two names. */
    private void several(Line line, Slice words, boolean numbered) {
        Slice rest = words;
        for (Matcher next = NUMBERED.matcher(rest.raw()); next.find(); next = NUMBERED.matcher(rest.raw())) {
            attachment(line, rest.to(next.start()), numbered);
            rest = rest.from(next.start());
        }
        SeveralFiles.of(rest).forEach(name -> attachment(line, name, numbered));
    }

    private void attachment(Line line, Slice printed, boolean numbered) {
        roles.mark(Role.TEXT, line, printed);
        roles.add(Role.ATTACHMENT, line, AttachmentName.of(printed, numbered));
    }

    /** A file at the end of an item that has no heading for attachments, or the number before it. */
    boolean isUnheaded(int index, int end) {
        Line line = sheet.line(index);
        int next = sheet.next(index);
        boolean number = sheet.at(index).marker().filter(Marker::standsAlone).isPresent();
        return FileNames.fill(line) || BRACKETED.matcher(line.text()).find()
                || number && next < end && (FileNames.fill(sheet.line(next)) || BRACKETED.matcher(sheet.line(next).text()).find());
    }

    void unheaded(int index) {
        Line line = sheet.line(index);
        roles.mark(Role.TEXT, line, line.slice());
        if (FileNames.fill(line)) {
            files(line);
        } else if (sheet.at(index).marker().filter(Marker::standsAlone).isPresent()) {
            roles.whole(Role.ATTACHMENT_NOTE, line);
        } else {
            roles.whole(Role.ATTACHMENT, line);
        }
    }

    void files(Line line) {
        FileNames.of(line.slice()).forEach(name -> roles.add(Role.ATTACHMENT, line, name));
    }
}
