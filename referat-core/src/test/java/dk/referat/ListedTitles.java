package dk.referat;

import dk.referat.model.ContentsEntry;
import dk.referat.model.Minutes;
import dk.referat.model.Text;
import java.util.List;

/** Minutes with contents, and what was read of both, as lines. */
final class ListedTitles {

    static final String HEAD = """
            Referat

            Udvalg: Teknikudvalget
            Mødedato: 5. januar 2022

            """;

    static final String LIGHT = """
            Sagsnr.: 22/1042

            Resume

            Lygterne på Møllevej skiftes.

            Beslutning

            Godkendt.

            """;

    private ListedTitles() {}

    static List<String> entries(Minutes minutes) {
        return minutes.contents().stream().map(ListedTitles::shown).toList();
    }

    private static String shown(ContentsEntry entry) {
        String page = entry.page().isPresent() ? ", page " + entry.page().getAsInt() : "";
        return entry.number().map(Text::value).orElse("-") + " " + entry.title().value() + page
                + (entry.closed() ? ", closed" : "");
    }

    static List<String> items(Minutes minutes) {
        return minutes.items().stream()
                .map(item -> item.number().map(Text::value).orElse("-") + " " + item.title().value())
                .toList();
    }
}
