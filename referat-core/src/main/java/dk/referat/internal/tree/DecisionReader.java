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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what bodies decided: a section of its own, or the lines under a body's name in any section. */
final class DecisionReader {

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}[a-z]?|\\b[a-hA-H](?=[).:])");

    private final Reading reading;

    DecisionReader(Reading reading) {
        this.reading = reading;
    }

    /** What a section of an item with a number decides. */
    List<Decision> read(Tree section, Optional<String> item) {
        List<Decision> decisions = new ArrayList<>();
        List<Tree> bodies = section.find("earlierDecision");
        if (section.rule().equals("decisionSection")) {
            Optional<Decision> own = own(section, item);
            if (bodies.size() == 1 && own.filter(this::tellsWhoMet).isPresent()) {
                return List.of(earlier(bodies.get(0), before(section)));
            }
            own.ifPresent(decisions::add);
        }
        bodies.forEach(tree -> decisions.add(earlier(tree, List.of())));
        return decisions;
    }

    /** {@code I mødet deltog: …} above the body: who met is part of what that body decided. */
    private boolean tellsWhoMet(Decision own) {
        Set<LabelKind> first = own.lines().isEmpty() ? Set.of() : reading.lexicon().labels(own.lines().get(0).value().replaceFirst(":.*", ""));
        return own.committee().isEmpty() && own.date().isEmpty() && own.outcome().isEmpty()
                && (first.contains(LabelKind.PARTICIPANTS) || first.contains(LabelKind.ABSENTEES));
    }

    /** What stands under the heading before any body is named. */
    private static List<Tree> before(Tree section) {
        return section.find("line", "lead", "point", "answer", "attachment", "table", "earlierDecision").stream()
                .takeWhile(tree -> !tree.rule().equals("earlierDecision"))
                .toList();
    }

    private Optional<Decision> own(Tree section, Optional<String> item) {
        Tree heading = section.first("decisionHeading").orElseThrow();
        List<Tree> content = before(section);
        boolean others = section.first("earlierDecision").isPresent();
        Optional<Tree> date = heading.first("headingDate").or(() -> section.first("noteDate"));
        boolean named = heading.first("headingBody").isPresent() || date.isPresent();
        boolean nothing = content.isEmpty() || isOfEarlier(heading) && saysNothing(content);
        if (nothing && (others || !named)) {
            return Optional.empty();
        }
        return Optional.of(decision(
                heading.first("headingBody"), date, heading.first("headingReference"), item, content,
                content.isEmpty() ? heading.span() : heading.span().union(span(content).get())));
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

    private Decision earlier(Tree tree, List<Tree> before) {
        Tree line = tree.first("bodyLine").orElseThrow();
        List<Tree> content = Stream.concat(before.stream(), tree.find("answer", "line", "table").stream()).toList();
        Optional<Tree> reference = line.first("bodyReference");
        Optional<String> item = reference.map(printed -> printed.slice().raw().replaceFirst("(?s)\\D*(\\d*).*", "$1"));
        return decision(line.first("body"), line.first("bodyDate"), reference, item, content, span(before).map(tree.span()::union).orElse(tree.span()));
    }

    private static Optional<Span> span(List<Tree> trees) {
        return trees.stream().map(Tree::span).reduce(Span::union);
    }

    private Decision decision(
            Optional<Tree> body,
            Optional<Tree> date,
            Optional<Tree> reference,
            Optional<String> item,
            List<Tree> content,
            Span span) {
        List<Text> lines = reading.lines().of(content);
        Ruling ruling = reading.rulings().read(lines, reading.source()::slice, item);
        return new Decision(
                body.map(tree -> BodyOfMeeting.named(tree.slice())),
                date.flatMap(tree -> date(tree.slice())),
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
