package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.Attachment;
import dk.referat.model.DanishDate;
import dk.referat.model.Minutes;
import dk.referat.model.Text;
import dk.referat.source.Span;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Minutes hold no civil registration number. The number itself is never repeated. */
final class CprNumber extends StandardValidator {

    private static final String MASK = "******-****";
    private static final String ALONE_BEFORE = "(?<![\\p{L}\\d.,/_-])";
    private static final String ALONE_BEHIND = "(?![\\p{L}\\d/_-]|[.,]\\d)";
    private static final Pattern DIVIDED =
            Pattern.compile(ALONE_BEFORE + "(\\d{6})(?: ?[-‐‑–] ?|[ \\u00a0])(\\d{4})" + ALONE_BEHIND);
    private static final Pattern IN_A_ROW = Pattern.compile(ALONE_BEFORE + "(\\d{6})(\\d{4})" + ALONE_BEHIND);
    private static final Pattern SOMETHING_ELSE = Pattern.compile(
            "(?<!\\p{L})((p|se|j|id|ref)(?=[-. ]*n)|cvr|ean|gln|konto\\p{L}*|reg|tlf|telefon\\p{L}*|mobil|fax|sag"
                    + "|sags|sagsn|sagsnr|sagsnummer|dok|doknr"
                    + "|dokument\\p{L}*|journal\\p{L}*|jnr|matr|matrikel\\p{L}*|faktura\\p{L}*"
                    + "|ordre\\p{L}*|https?:\\S*|www\\S*|kr)"
                    + "\\.?( ?-?(nr|nummer)\\.?)?[:\\s]*$");
    private static final Pattern KEYWORD = Pattern.compile("\\bcpr|personnummer|person-?nr|født");
    private static final int NEAR = 60;

    CprNumber() {
        super("cpr-number", Severity.ERROR);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        Search search = new Search(minutes.meeting().date().flatMap(DanishDate::value), check);
        minutes.meeting().location().ifPresent(place -> search.text(place, Optional.empty(), false));
        minutes.contents().forEach(entry -> search.text(entry.title(), Optional.empty(), false));
        for (AgendaItem item : minutes.items()) {
            Optional<AgendaItem> here = Optional.of(item);
            search.text(item.title(), here, false);
            List<Span> files = item.attachments().stream().map(Attachment::span).toList();
            item.attachments().forEach(file -> search.text(new Text(file.name(), file.span()), here, true));
            item.sections().stream()
                    .flatMap(section -> section.lines().stream())
                    .filter(line -> files.stream().noneMatch(file -> file.contains(line.span())))
                    .forEach(line -> search.text(line, here, false));
            item.decisions().forEach(decision -> decision.lines().forEach(line -> search.text(line, here, false)));
            item.runningText().lines().forEach(line -> search.text(line, here, false));
        }
        minutes.unrecognised().forEach(line -> search.text(line, Optional.empty(), false));
    }

    private final class Search {

        private final Optional<LocalDate> meeting;
        private final Check check;
        private final Set<Span> seen = new HashSet<>();
        private final Set<Integer> found = new HashSet<>();

        Search(Optional<LocalDate> meeting, Check check) {
            this.meeting = meeting;
            this.check = check;
        }

        /** Looks at each place once: the text of a decision stands in its section too. */
        void text(Text text, Optional<AgendaItem> item, boolean file) {
            if (!seen.add(text.span())) {
                return;
            }
            check.looked();
            Matcher divided = DIVIDED.matcher(text.value());
            while (divided.find()) {
                if (isPersons(text.value(), divided)) {
                    report(text, divided, item, file);
                }
            }
            Matcher inARow = IN_A_ROW.matcher(text.value());
            while (inARow.find()) {
                boolean sure = Cpr.passesCheck(inARow.group()) && hasKeyword(text.value(), inARow);
                if (sure && isPersons(text.value(), inARow)) {
                    report(text, inARow, item, file);
                }
            }
        }

        private boolean isPersons(String text, Matcher match) {
            String before = Words.lower(text.substring(Math.max(0, match.start() - NEAR), match.start()));
            String behind = Words.lower(text.substring(match.end()));
            return Cpr.isBirthday(match.group(1), match.group(2), meeting)
                    && !SOMETHING_ELSE.matcher(before).find()
                    && !behind.matches("\\s*(kr|t\\. kr|mio)\\b.*");
        }

        private boolean hasKeyword(String text, Matcher match) {
            int from = Math.max(0, match.start() - NEAR);
            int to = Math.min(text.length(), match.end() + NEAR);
            return KEYWORD.matcher(Words.lower(text.substring(from, to))).find();
        }

        private void report(Text text, Matcher match, Optional<AgendaItem> item, boolean file) {
            Span place = Sentences.part(text, match.start(), match.end()).span();
            if (found.add(place.start())) {
                Draft draft = check.at(place).actual(MASK);
                item.ifPresent(draft::in);
                (file ? draft.atMost(Severity.INFO) : draft).say(wording(), MASK);
            }
        }
    }
}
