package dk.referat.internal.layout.seam;

import dk.referat.internal.layout.sheet.CaseBrackets;
import dk.referat.internal.layout.sheet.CaseLines;
import dk.referat.internal.layout.sheet.Label;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Shapes;
import dk.referat.internal.layout.sheet.Words;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The number of the case beside that of the item or before the title, with the words, brackets or dashes that this document
 * has for it: {@code Sag nr. 4 (22/1042)}, {@code Punkt 4 - sagsnr. 22/1042}, {@code [22/1042]}, {@code Sagsnr. 22/1042: Nye bænke}.
 */
final class CaseHeadSeam implements Seam {

    private static final int ENOUGH = 2;
    private static final int LONGEST = 200;
    private static final Pattern NUMBER = Pattern.compile("(?iU)^(?:(?:(?:dagsordens)?punkt|pkt\\.?|sag)\\h*(?:nr\\.?)?:?\\h*|nr\\.?\\h*)?\\(?\\d{1,4}[.:)]?(?=\\D)");
    /** {@code Sag nr. 41 (ØU 50/2010)}: what the case is in another body. */
    private static final Pattern OF_BODY = Pattern.compile("(?U)\\p{Lu}{1,6}\\h?\\d{1,4}/\\d{2,4}");
    private static final Pattern BETWEEN = Pattern.compile("^(?:\\h*[-–/|,:;·]\\h+|\\h+)");
    private static final Pattern TITLE = Pattern.compile("(?U)^(?:\\h*[-–:|.,/]\\h*|\\h+)(?=[\\p{Lu}\"»“]\\S*\\h*\\S)");

    private final Words words;
    private final Set<String> usual;

    CaseHeadSeam(List<Line> lines, Words words) {
        this.words = words;
        this.usual = lines.stream().flatMap(line -> head(line).stream()).collect(Collectors.groupingBy(Head::form)).entrySet().stream()
                .filter(heads -> areDifferent(heads.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The parts of a line, and how it is made of them: {@code #(C)}. */
    private record Head(String form, List<Slice> parts) {}

    /** What stands in each item anew: behind the number of a case may stand its type, or who treats it. */
    private static boolean areDifferent(List<Head> heads) {
        long different = heads.stream().map(head -> head.parts().get(head.parts().size() - 1).raw()).distinct().count();
        return different >= ENOUGH && different * 3 >= heads.size() * 2;
    }

    @Override
    public List<Line> parts(Line line) {
        return head(line).filter(head -> usual.contains(head.form())).map(head -> parts(line, head)).orElse(List.of(line));
    }

    private static List<Line> parts(Line line, Head head) {
        Stream<Line> below = head.parts().stream().skip(1).map(part -> line.withText(part).below());
        return Stream.concat(Stream.of(line.withText(head.parts().get(0))), below).toList();
    }

    private Optional<Head> head(Line line) {
        Slice text = line.slice();
        if (text.length() > LONGEST || line.shape() == Shapes.ROW || !Words.hasDigit(text.raw())) {
            return Optional.empty();
        }
        return numbered(text).or(() -> bracketed(text)).or(() -> titled(text));
    }

    /** {@code Sag nr. 4 (22/1042)} */
    private Optional<Head> numbered(Slice text) {
        Matcher number = NUMBER.matcher(text.raw());
        Matcher between = BETWEEN.matcher(number.find() ? text.raw().substring(number.end()) : "");
        if (!between.find()) {
            return Optional.empty();
        }
        Slice rest = text.from(number.end() + between.end()).trim();
        Slice words = CaseBrackets.inside(rest).orElse(rest);
        boolean worded = Character.isLetter(number.group().charAt(0));
        boolean divided = words.length() < rest.length() || !between.group().isBlank() || isLabelled(words);
        return isCase(words) && (worded || divided)
                ? Optional.of(new Head(form(number.group()) + between.group() + form(rest.raw()), List.of(text.to(number.end()).trim(), words)))
                : Optional.empty();
    }

    /** {@code [Sagsnr. 22/1042]} */
    private Optional<Head> bracketed(Slice text) {
        return CaseBrackets.inside(text).filter(this::isCase).map(inside -> new Head(text.raw().substring(0, 1), List.of(inside)));
    }

    /** {@code Sagsnr. 22/1042: Nye bænke} */
    private Optional<Head> titled(Slice text) {
        Optional<Slice> value = words.label(text).filter(CaseHeadSeam::isOfCase).map(Label::value);
        Optional<Slice> number = value.flatMap(CaseLines::own).filter(own -> own.start() == value.get().stripStart(":").start());
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int end = number.get().end() - text.start();
        Matcher title = TITLE.matcher(text.from(end).raw());
        return title.find() && words.label(text.from(end + title.end())).filter(CaseHeadSeam::isMetadata).isEmpty()
                && !isValued(text.from(end + title.end()))
                ? Optional.of(new Head(form(text.to(end).raw()) + title.group(), List.of(text.to(end), text.from(end + title.end()).trim())))
                : Optional.empty();
    }

    /** {@code Sagen afgøres i: Byrådet}: a label and its value beside the number are no title. */
    private boolean isValued(Slice rest) {
        return rest.raw().indexOf(':') > 0 && words.heading(rest).filter(heading -> !heading.standsAlone()).isPresent();
    }

    private boolean isCase(Slice words) {
        return !OF_BODY.matcher(words.raw()).matches() && CaseBrackets.number(words, this.words.lexicon()).isPresent();
    }

    private boolean isLabelled(Slice words) {
        return Character.isLetter(words.raw().charAt(0)) && this.words.label(words).filter(CaseHeadSeam::isOfCase).isPresent();
    }

    private static boolean isMetadata(Label label) {
        return isOfCase(label) || label.is(LabelKind.ITEM_OTHER) || label.is(LabelKind.ITEM_TYPE) || label.value().isEmpty() && !label.is(LabelKind.ITEM_TITLE);
    }

    private static boolean isOfCase(Label label) {
        return label.is(LabelKind.CASE_NUMBER) || label.is(LabelKind.JOURNAL_NUMBER);
    }

    private static String form(String printed) {
        return printed.replaceAll("\\p{Alnum}*\\d[\\p{Alnum}./-]*", "#");
    }
}
