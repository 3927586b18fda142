package dk.referat;

import dk.referat.model.AgendaItem;
import dk.referat.model.Decision;
import dk.referat.model.Minutes;
import dk.referat.model.Outcome;
import dk.referat.model.RecommendationPoint;
import dk.referat.model.Section;
import dk.referat.model.Text;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What minutes say, without the places where they say it: the same however the text is encoded. */
final class Summary {

    private Summary() {}

    static String of(Minutes minutes) {
        String head = minutes.meeting().committee() + " " + minutes.contents().size() + "\n";
        String items = minutes.items().stream().map(Summary::item).collect(Collectors.joining("\n"));
        return Normalizer.normalize(head + items, Normalizer.Form.NFC);
    }

    private static String item(AgendaItem item) {
        List<Optional<Outcome>> outcomes = item.decisions().stream().map(Decision::outcome).toList();
        List<Text> headings = item.sections().stream().map(Section::heading).toList();
        List<String> points = item.recommendation().stream()
                .flatMap(recommendation -> recommendation.points().stream())
                .map(RecommendationPoint::text)
                .toList();
        return String.join(
                " | ",
                item.number().map(Text::value).orElse("-"),
                item.title().value(),
                item.closed() ? "closed" : "open",
                headings.toString(),
                outcomes.toString(),
                points.toString(),
                item.attachments().size() + " attachments",
                item.tables().size() + " tables");
    }
}
