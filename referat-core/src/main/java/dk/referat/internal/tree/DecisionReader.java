package dk.referat.internal.tree;

import dk.referat.internal.ruling.Ruling;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.DanishDate;
import dk.referat.model.Decision;
import dk.referat.model.DecisionPoint;
import dk.referat.model.Text;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what bodies decided: a section of its own, or the lines under a body's name in any section. */
final class DecisionReader {

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}[a-z]?|\\b[a-h](?=[).:])");

    private final Reading reading;

    DecisionReader(Reading reading) {
        this.reading = reading;
    }

    /** What a section of an item with a number decides. */
    List<Decision> read(Tree section, Optional<String> item) {
        List<Decision> decisions = new ArrayList<>();
        if (section.rule().equals("decisionSection")) {
            own(section, item).ifPresent(decisions::add);
        }
        section.find("earlierDecision").forEach(tree -> decisions.add(earlier(tree)));
        return decisions;
    }

    /** What stands under the heading before any body is named. */
    private Optional<Decision> own(Tree section, Optional<String> item) {
        Tree heading = section.first("decisionHeading").orElseThrow();
        List<Tree> content = section.find("line", "lead", "point", "answer", "attachment", "table", "earlierDecision").stream()
                .takeWhile(tree -> !tree.rule().equals("earlierDecision"))
                .toList();
        boolean others = section.first("earlierDecision").isPresent();
        boolean named = heading.first("headingBody").isPresent() || heading.first("headingDate").isPresent();
        boolean nothing = content.isEmpty() || isOfEarlier(heading) && saysNothing(content);
        if (nothing && (others || !named)) {
            return Optional.empty();
        }
        return Optional.of(decision(
                heading.first("headingBody"), heading.first("headingDate").flatMap(tree -> date(tree.slice())).or(() -> dayBelow(content)),
                heading.first("headingReference"), item, dayBelow(content).isPresent() ? content.stream().dropWhile(this::isOfMeeting).toList() : content,
                content.isEmpty() ? heading.span() : heading.span().union(span(content))));
    }

    /** {@code Dato: 3. marts 2026}, the first line below the heading */
    private Optional<DanishDate> dayBelow(List<Tree> content) {
        return content.stream().limit(1).filter(line -> isLabelled(line, LabelKind.DATE)).flatMap(line -> date(line.slice()).stream()).findFirst();
    }

    private boolean isOfMeeting(Tree line) {
        return isLabelled(line, LabelKind.DATE) || isLabelled(line, LabelKind.PLACE);
    }

    private boolean isLabelled(Tree line, LabelKind kind) {
        String words = line.slice().raw();
        return words.indexOf(':') > 0 && reading.lexicon().labels(words.substring(0, words.indexOf(':'))).contains(kind);
    }

    /** {@code Tidligere beslutninger} */
    private static boolean isOfEarlier(Tree heading) {
        return Lexicon.key(heading.slice().raw()).startsWith("tidligere ");
    }

    /** A lone full stop or dash tells of no earlier decision. */
    private static boolean saysNothing(List<Tree> content) {
        return content.stream().noneMatch(tree -> tree.tokens().stream()
                .anyMatch(token -> token.slice().raw().codePoints().anyMatch(Character::isLetterOrDigit)));
    }

    private Decision earlier(Tree tree) {
        Tree line = tree.first("bodyLine").orElseThrow();
        List<Tree> content = tree.find("answer", "line", "table");
        Optional<Tree> reference = line.first("bodyReference");
        Optional<String> item = reference.map(printed -> printed.slice().raw().replaceFirst("(?s)\\D*(\\d*).*", "$1"));
        return decision(line.first("body"), line.first("bodyDate").flatMap(day -> date(day.slice())), reference, item, content, tree.span());
    }

    private static Span span(List<Tree> trees) {
        return trees.stream().map(Tree::span).reduce(Span::union).orElseThrow();
    }

    private Decision decision(
            Optional<Tree> body,
            Optional<DanishDate> date,
            Optional<Tree> reference,
            Optional<String> item,
            List<Tree> content,
            Span span) {
        List<Text> lines = reading.lines().of(content);
        Ruling ruling = reading.rulings().read(lines, reading.source()::slice, item);
        return new Decision(
                body.map(tree -> BodyOfMeeting.named(tree.slice())),
                date,
                reference.map(tree -> tree.slice().text()),
                ruling.outcome(),
                lines,
                content.stream().filter(tree -> tree.rule().equals("answer")).map(this::point).toList(),
                ruling.votes(),
                ruling.absences(),
                ruling.statements(),
                ruling.attendance(),
                span);
    }

    private Optional<DanishDate> date(Slice slice) {
        return reading.values().date(slice.raw(), slice.start());
    }

    private DecisionPoint point(Tree answer) {
        String text = reading.lines().of(answer.find("answerText")).stream().map(Text::value).collect(Collectors.joining("\n"));
        String number = answer.first("answerNumber").map(tree -> number(tree.slice().raw())).orElse("");
        return new DecisionPoint(number, text, answer.span());
    }

    /** {@code Ad 1-2)} and {@code 1. og 2.} are both {@code 1-2}; numbers that do not follow one another stay a list. */
    private static String number(String printed) {
        List<String> numbers = new ArrayList<>();
        Matcher number = NUMBERS.matcher(printed);
        while (number.find()) {
            numbers.add(number.group());
        }
        if (numbers.size() < 2) {
            return numbers.isEmpty() ? printed : numbers.get(0);
        }
        boolean range = numbers.size() == 2 && printed.matches("(?s).*\\d\\s*[-–]\\s*\\d.*") || followOneAnother(numbers);
        return range ? numbers.get(0) + "-" + numbers.get(numbers.size() - 1) : String.join(", ", numbers);
    }

    private static boolean followOneAnother(List<String> numbers) {
        for (int at = 1; at < numbers.size(); at++) {
            if (!numbers.get(at).matches("\\d+") || !numbers.get(at - 1).matches("\\d+")
                    || Integer.parseInt(numbers.get(at)) != Integer.parseInt(numbers.get(at - 1)) + 1) {
                return false;
            }
        }
        return true;
    }
}
