package dk.referat.internal.layout.item;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.Facts;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Blanks;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives roles to the lines of a list of attachments: one a line, or several files on one line. */
final class AttachmentWriter {

    private static final Set<String> NO_NAMES = Set.of("ingen", "ingen bilag", "-", "der er ingen bilag", "intet", "ja", "nej");
    private static final Pattern FILE_END = Pattern.compile("(?i)\\.(?:pdf|docx?|xlsx?|pptx?|zip|msg|jpe?g|png|rtf|odt)(?!_)");
    private static final Pattern ICON = Pattern.compile("(?i)^(?:application/[\\w.+-]+\\s+icon|[\\w./+-]*\\s?icon|pdf-ikon|ikon)\\s+");
    private static final Pattern NUMBER_COLUMN = Pattern.compile("[\\d/. -]+|\\(?\\d[\\d/-]*\\)?");
    private static final Pattern BRACKETED = Pattern.compile("(?i)\\((?:pdf|docx?|xlsx?|pptx?)\\)$");
    private static final Pattern LISTED = Pattern.compile("(?iU)^(?:\\d{1,2}[.)]?|\\d{2,}[-/]\\d{2,})\\s+(?:åben|åbent|lukket)\\s+");
    /** {@code Byrådet beslutter.}; an abbreviation ends no sentence. */
    private static final Pattern SENTENCE = Pattern.compile("(?U)^\\p{Lu}.*\\s\\p{Ll}{4,}\\.$");
    private static final Pattern NUMBERED = Pattern.compile("(?U)(?<=[\\p{L}\\p{N})])(?=Bilag \\d{1,2}[a-z]?:)");
    private static final Pattern DOCUMENT = Pattern.compile("\\s+\\d{3,}[-/]\\d{2}$");
    private static final int SHORTEST_TWICE = 8;
    private static final String BULLETS = "-–—•·∙▪◦*";

    private final Sheet sheet;
    private final Roles roles;

    AttachmentWriter(Sheet sheet, Roles roles) {
        this.sheet = sheet;
        this.roles = roles;
    }

    void list(Line heading, Slice rest, int from, int end) {
        if (!rest.isEmpty()) {
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
            } else if (isFileLine(line)) {
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
        return SENTENCE.matcher(line.text()).find() && !ContentWriter.endsAsFile(line.text());
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
        Slice name = printed;
        Matcher listed = LISTED.matcher(name.raw());
        boolean isListed = listed.find();
        if (isListed) {
            name = name.from(listed.end());
        }
        Slice bulleted = name.length() > 2 && BULLETS.indexOf(name.raw().charAt(0)) >= 0 ? name.stripStart(BULLETS) : name;
        name = bulleted;
        Optional<Marker> marker = numbered && !isListed ? Marker.of(printed) : Optional.empty();
        if (marker.isPresent() && !marker.get().standsAlone() && !marker.get().isWorded()) {
            name = marker.get().rest();
        }
        name = column(name);
        roles.mark(Role.TEXT, line, printed);
        name = once(withoutStatus(name));
        Matcher document = DOCUMENT.matcher(name.raw());
        roles.add(Role.ATTACHMENT, line, isListed && document.find() ? name.to(document.start()) : name);
    }

    /** {@code Kort over stienKort over stien}: a link's words and its title. */
    private static Slice once(Slice name) {
        int half = name.length() / 2;
        Slice first = name.to(half);
        boolean twice = half >= SHORTEST_TWICE && first.raw().equals(name.from(name.length() - half).raw())
                && (name.length() % 2 == 0 || Blanks.isBlank(name.raw().charAt(half)));
        return twice ? first : name;
    }

    /** Of several columns, the one with the name. */
    private Slice column(Slice name) {
        String[] cells = name.raw().split("\t|\\s{3,}");
        if (cells.length < 2) {
            return name;
        }
        String longest = "";
        for (String cell : cells) {
            boolean letters = cell.codePoints().anyMatch(Character::isLetter);
            if (letters && cell.strip().length() > longest.length()) {
                longest = cell.strip();
            }
        }
        int at = name.raw().indexOf(longest);
        return longest.isEmpty() ? name : name.cut(at, at + longest.length());
    }

    private Slice withoutStatus(Slice name) {
        int space = name.raw().indexOf(' ');
        if (space > 0 && Lexicon.key(name.raw().substring(0, space)).equals("åben")) {
            return name.from(space).stripStart("-–:");
        }
        for (String end : new String[] {" - åben", " (åben)", " (åbent)", " - åbent", " åben"}) {
            if (name.raw().toLowerCase(Locale.ROOT).endsWith(end)) {
                return name.to(name.length() - end.length()).trim();
            }
        }
        return name;
    }

    /** A line of nothing but file names, some with the words of their icons. */
    boolean isFileLine(Line line) {
        String text = line.text();
        return ContentWriter.endsAsFile(text) && (ICON.matcher(text).find() || areAllFiles(text));
    }

    /** A file at the end of an item that has no heading for attachments, or the number before it. */
    boolean isUnheaded(int index, int end) {
        Line line = sheet.line(index);
        int next = sheet.next(index);
        boolean number = sheet.at(index).marker().filter(Marker::standsAlone).isPresent();
        return isFileLine(line) || BRACKETED.matcher(line.text()).find()
                || number && next < end && (isFileLine(sheet.line(next)) || BRACKETED.matcher(sheet.line(next).text()).find());
    }

    void unheaded(int index) {
        Line line = sheet.line(index);
        roles.mark(Role.TEXT, line, line.slice());
        if (isFileLine(line)) {
            files(line);
        } else if (sheet.at(index).marker().filter(Marker::standsAlone).isPresent()) {
            roles.whole(Role.ATTACHMENT_NOTE, line);
        } else {
            roles.whole(Role.ATTACHMENT, line);
        }
    }

    private static boolean areAllFiles(String text) {
        for (String word : text.split("\\s+")) {
            if (!ContentWriter.endsAsFile(word)) {
                return false;
            }
        }
        return true;
    }

    void files(Line line) {
        Slice rest = line.slice();
        Matcher end = FILE_END.matcher(rest.raw());
        int from = 0;
        while (end.find()) {
            boolean more = end.end() < rest.length() && Character.isLetterOrDigit(rest.raw().charAt(end.end()))
                    && !ICON.matcher(rest.raw().substring(end.end())).find();
            if (!more) {
                Slice name = rest.cut(from, end.end()).trim();
                Matcher icon = ICON.matcher(name.raw());
                roles.add(Role.ATTACHMENT, line, icon.find() ? name.from(icon.end()) : name);
                from = end.end();
            }
        }
    }
}
