package dk.referat.internal.tree;

import dk.referat.diagnostic.LayoutReport.HeadingUse;
import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.DiagnosticCode;
import dk.referat.internal.text.GarbledLetters;
import dk.referat.model.AgendaItem;
import dk.referat.model.ContentsEntry;
import dk.referat.model.Minutes;
import dk.referat.model.Text;
import dk.referat.source.SourceText;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what of a document was not understood, and which lines would repay a look. */
public final class Diagnoses {

    private static final int MOST = 100;

    private final Minutes minutes;
    private final Parse parse;
    private final SourceText source;
    private final List<Diagnostic> found = new ArrayList<>();

    private Diagnoses(Minutes minutes, Parse parse, SourceText source) {
        this.minutes = minutes;
        this.parse = parse;
        this.source = source;
    }

    public static List<Diagnostic> of(Minutes minutes, Parse parse, SourceText source) {
        Diagnoses diagnoses = new Diagnoses(minutes, parse, source);
        diagnoses.letters();
        diagnoses.items();
        diagnoses.numbers();
        diagnoses.contents();
        diagnoses.headings();
        diagnoses.strays();
        return diagnoses.sorted();
    }

    private void letters() {
        GarbledLetters.in(source.text(), minutes.span()).ifPresent(loss -> add(
                DiagnosticCode.GARBLED_LETTERS, loss.first(), Integer.toString(loss.count()), source.slice(loss.first())));
    }

    private void items() {
        if (minutes.items().isEmpty()) {
            add(DiagnosticCode.NO_ITEMS, minutes.span());
        }
    }

    private void numbers() {
        for (int at = 1; at < minutes.items().size(); at++) {
            Optional<Integer> before = number(minutes.items().get(at - 1));
            Optional<Integer> here = number(minutes.items().get(at));
            if (before.isPresent() && here.isPresent() && here.get() > before.get() + 1) {
                Text printed = minutes.items().get(at).number().orElseThrow();
                add(DiagnosticCode.BROKEN_CHAIN, printed.span(), before.get().toString(), printed.value());
            }
        }
    }

    private static Optional<Integer> number(AgendaItem item) {
        return item.number().map(Text::value).filter(value -> value.matches("\\d{1,4}")).map(Integer::valueOf);
    }

    private void contents() {
        for (ContentsEntry entry : minutes.contents()) {
            String title = tight(entry.title().value());
            boolean numbered = minutes.contents().stream().anyMatch(other -> other.number().isPresent());
            boolean isItem = !numbered || entry.number().isPresent();
            boolean there = minutes.items().stream().map(item -> tight(item.title().value()))
                    .anyMatch(item -> item.startsWith(title) || title.startsWith(item) && item.length() > 8);
            if (isItem && !there && !minutes.items().isEmpty()) {
                add(DiagnosticCode.ITEM_NOT_FOUND, entry.span(), entry.title().value());
            }
        }
    }

    private static String tight(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private void headings() {
        for (HeadingUse use : parse.layout().report().candidates()) {
            if (use.items() >= 3) {
                place(use.heading()).ifPresent(span -> add(
                        DiagnosticCode.UNKNOWN_HEADING, span, use.heading(), Integer.toString(use.items())));
            }
        }
    }

    private Optional<Span> place(String heading) {
        return minutes.items().stream()
                .flatMap(item -> item.sections().stream())
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.value().equals(heading))
                .map(Text::span)
                .findFirst();
    }

    private void strays() {
        parse.errors().forEach(error ->
                add(DiagnosticCode.UNEXPECTED_LINE, new Span(error.start(), Math.max(error.start(), error.end()))));
    }

    private void add(DiagnosticCode code, Span span, String... arguments) {
        found.add(new Diagnostic(code, span, List.of(arguments)));
    }

    private List<Diagnostic> sorted() {
        found.sort((one, other) -> one.span().compareTo(other.span()));
        if (found.size() <= MOST) {
            return List.copyOf(found);
        }
        List<Diagnostic> most = new ArrayList<>(found.subList(0, MOST));
        most.add(new Diagnostic(
                DiagnosticCode.MORE, minutes.span(), List.of(Integer.toString(found.size() - MOST))));
        return List.copyOf(most);
    }
}
