package dk.referat.internal.tree;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.LabelKind;
import dk.referat.model.AgendaItem;
import dk.referat.model.DanishTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When the meeting began and ended, where the text of an item says so: {@code Mødet sluttede kl. 12.50}. */
final class TimesInItems {

    private static final Pattern LINE = Pattern.compile("(?iU)^[ \\t•-]*(møde[\\p{L} ]{2,30}?)\\s*:?\\s*(?:kl\\.?|klokken)?\\s*(?=\\d).{4,80}$", Pattern.MULTILINE);
    private static final Pattern AND_ENDED = Pattern.compile("(?iU)\\s+og\\s+(?:blev\\s+)?(?:sluttede|slut|hævet|afsluttede?s?)\\s+(?:kl\\.?|klokken)?");

    private final Reading reading;

    TimesInItems(Reading reading) {
        this.reading = reading;
    }

    Optional<DanishTime> start(List<AgendaItem> items) {
        return lines(items, LabelKind.START_TIME).stream().findFirst().flatMap(this::time);
    }

    Optional<DanishTime> end(List<AgendaItem> items) {
        Optional<DanishTime> ended = last(lines(items, LabelKind.END_TIME)).flatMap(this::time);
        return ended.or(() -> last(lines(items, LabelKind.START_TIME)).flatMap(this::endBehindStart));
    }

    /** {@code Mødet begyndte kl. 15.00 og sluttede kl. 19.03} */
    private Optional<DanishTime> endBehindStart(Slice line) {
        Matcher ended = AND_ENDED.matcher(line.raw());
        return ended.find() ? time(line.from(ended.end())) : Optional.empty();
    }

    private static Optional<Slice> last(List<Slice> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
    }

    private List<Slice> lines(List<AgendaItem> items, LabelKind kind) {
        return items.stream()
                .flatMap(item -> {
                    int start = item.span().start();
                    Matcher line = LINE.matcher(reading.source().slice(item.span()));
                    return line.results()
                            .filter(found -> reading.lexicon().labels(found.group(1)).contains(kind))
                            .map(found -> new Slice(found.group().substring(found.end(1) - found.start()), start + found.end(1)));
                })
                .toList();
    }

    private Optional<DanishTime> time(Slice words) {
        return reading.values().times(words.raw(), words.start()).stream().findFirst();
    }
}
