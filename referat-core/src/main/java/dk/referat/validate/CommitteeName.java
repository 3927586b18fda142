package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import dk.referat.model.AgendaItem;
import dk.referat.model.Minutes;
import dk.referat.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The document calls its own committee by one name. */
final class CommitteeName extends StandardValidator {

    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}]+(?:(?: ?-,?"
                    + "| ?,) (?:og )?\\p{Lu}[\\p{L}]+){0,6}(?: ?-,? og \\p{Lu}\\p{L}*)?udvalg(?:et)?(?![\\p{L}])");

    CommitteeName() {
        super("committee-name", Severity.INFO);
    }

    @Override
    public void validate(Minutes minutes, Check check) {
        Optional<String> own = minutes.meeting().committee().map(Text::value).filter(name -> name.endsWith("udvalget"));
        if (own.isEmpty()) {
            return;
        }
        check.looked();
        Map<String, List<Named>> names = names(minutes);
        misprints(own.get(), names, check);
        otherName(own.get(), names, minutes, check);
    }

    private void misprints(String own, Map<String, List<Named>> names, Check check) {
        names.forEach((name, places) -> {
            if (!Bodies.same(name, own) && Bodies.alike(name, own)) {
                speak(places.get(0), own, check);
            }
        });
    }

    /** Another name that is made of the own one's words, all through the document, where its own is never used. */
    private void otherName(String own, Map<String, List<Named>> names, Minutes minutes, Check check) {
        List<String> words = Words.of(own);
        boolean used = names.keySet().stream().anyMatch(name -> Bodies.same(name, own));
        if (used) {
            return;
        }
        names.forEach((name, places) -> {
            long items = places.stream().map(Named::item).distinct().count();
            List<String> needed = Words.of(name).stream().filter(word -> !word.equals("og")).toList();
            long shared = needed.stream().filter(word -> words.stream().anyMatch(known -> isPart(word, known))).count();
            boolean candidate = needed.size() > 1 && shared == needed.size();
            if (candidate && items * 3 >= minutes.items().size() && !Bodies.alike(name, own)) {
                speak(places.get(0), own, check);
            }
        });
    }

    private void speak(Named named, String own, Check check) {
        check.at(named.text().span())
                .in(named.item())
                .expected(own)
                .actual(named.text().value())
                .say(wording(), named.text().value(), own);
    }

    /** {@code Sundhedsudvalget} is made of {@code Sundheds-}. */
    private static boolean isPart(String word, String known) {
        String stem = word.replaceAll("udvalget?$", "");
        String other = known.replaceAll("udvalget?$", "");
        return stem.equals(other) || Words.alike(stem, other);
    }

    private static Map<String, List<Named>> names(Minutes minutes) {
        Map<String, List<Named>> names = new HashMap<>();
        for (AgendaItem item : Items.open(minutes)) {
            item.sections().stream().flatMap(section -> section.lines().stream()).forEach(line -> {
                Matcher match = NAME.matcher(line.value());
                while (match.find()) {
                    Text text = Sentences.part(line, match.start(), match.end());
                    names.computeIfAbsent(text.value(), name -> new ArrayList<>()).add(new Named(text, item));
                }
            });
        }
        return names;
    }

    /** A committee's name in the text of an item. */
    private record Named(Text text, AgendaItem item) {}
}
