package dk.referat;

import dk.referat.model.AgendaItem;
import dk.referat.model.Decision;
import dk.referat.model.Text;
import java.util.List;
import java.util.stream.Collectors;

/** One item's sections, parsed, and what came of them printed short. */
final class SectionSamples {

    private static final ReferatParser PARSER = ReferatParser.create();

    private SectionSamples() {}

    /** The item that sections make up, beside a second one with the same template. */
    static AgendaItem item(String sections) {
        return PARSER.parse("""
                Referat
                Klimaudvalget 4. maj 2021

                1. Cykelsti ved Østerå

                %s

                2. Vejtræer i Vesterby

                Sagsfremstilling

                Der plantes hundrede træer.

                Beslutning

                Godkendt.
                """.formatted(sections)).minutes().items().get(0);
    }

    /** {@code Byrådet 2021-03-09 pkt. 4: APPROVED Godkendt.} */
    static List<String> decisions(String sections) {
        return item(sections).decisions().stream().map(SectionSamples::decision).toList();
    }

    private static String decision(Decision decision) {
        String who = decision.committee().map(Text::value).orElse("-")
                + decision.date().map(date -> " " + date.value().map(Object::toString).orElse("?")).orElse("")
                + decision.reference().map(reference -> " " + reference.value()).orElse("");
        String text = decision.lines().stream().map(Text::value).collect(Collectors.joining(" / "));
        return who + ": " + decision.outcome().map(Enum::name).orElse("-") + " " + text;
    }

    /** {@code 1: Godkendt.} */
    static List<String> points(String sections) {
        return item(sections).decisions().stream()
                .flatMap(decision -> decision.points().stream())
                .map(point -> point.number() + ": " + point.text())
                .toList();
    }

    /** {@code Forvaltningen | 1: at stien anlægges} */
    static String recommendation(String sections) {
        return item(sections).recommendation()
                .map(found -> found.proposer().map(Text::value).orElse("-") + found.points().stream()
                        .map(point -> " | " + point.number().map(number -> number + ": ").orElse("") + point.text())
                        .collect(Collectors.joining()))
                .orElse("none");
    }
}
