package dk.referat.internal.tree;

import dk.referat.internal.layout.sheet.Abbreviations;
import dk.referat.internal.text.Slice;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.Recommendation;
import dk.referat.model.RecommendationPoint;
import dk.referat.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a recommendation: who recommends, and the points. */
final class RecommendationReader {

    private static final Pattern VERB = Pattern.compile(
            "(?iU)\\s(indstiller|foreslår|an?befaler|orienterer|fremsender|fremlægger|forelægger|anmoder|beder|stiller forslag)\\b");
    /** {@code Det indstilles fra Enhedslisten og Venstre, at} */
    private static final Pattern FROM = Pattern.compile("(?U)^Det (?:indstilles|foreslås|anbefales) (?:fra|af) (\\p{Lu}[^:]{2,90}?),? at\\b");
    private static final Pattern INITIAL = Pattern.compile("(?U)\\b(?:\\p{Lu}|" + Abbreviations.BEFORE_OFFICE + ")\\.");

    private final Lexicon lexicon;

    RecommendationReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Recommendation> read(Tree section) {
        List<RecommendationPoint> points = section.find("point").stream().map(this::point).toList();
        List<Tree> leads = section.find("lead");
        if (points.isEmpty() && leads.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Recommendation(proposer(section, leads), points, section.span()));
    }

    /** Named where the points are led into, in the point itself, or by the heading: {@code Forvaltningen foreslår:} */
    private Optional<Text> proposer(Tree section, List<Tree> leads) {
        Optional<Text> named = leads.isEmpty()
                ? section.find("pointText").stream().findFirst().flatMap(text -> proposer(text.slice()))
                : leads.stream().map(lead -> proposer(lead.slice())).flatMap(Optional::stream).findFirst();
        return named.or(() -> section.rule().equals("recommendationSection") ? proposer(section.slice()).or(() -> behind(section)) : Optional.empty());
    }

    /** {@code (Teknik- og Miljøudvalget og Økonomiudvalget)} below the points */
    private Optional<Text> behind(Tree section) {
        return section.find("line").stream().map(Tree::slice)
                .filter(line -> line.raw().startsWith("(") && line.raw().endsWith(")"))
                .map(line -> line.stripStart("(").stripEnd(")"))
                .filter(body -> lexicon.isBody(body.raw()))
                .map(Slice::text).findFirst();
    }

    private RecommendationPoint point(Tree point) {
        Optional<String> number = point.first("pointNumber").map(tree -> digits(tree.slice().raw()));
        String text = point.find("pointText").stream()
                .map(line -> line.slice().collapsed())
                .collect(Collectors.joining(" "));
        return new RecommendationPoint(number, text, point.span());
    }

    private static String digits(String printed) {
        return printed.replaceFirst("(?iU)^\\W*at\\s+", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private Optional<Text> proposer(Slice sentence) {
        Matcher from = FROM.matcher(sentence.raw());
        if (from.find()) {
            return Optional.of(sentence.cut(from.start(1), from.end(1)).text());
        }
        Matcher verb = VERB.matcher(sentence.raw());
        if (!verb.find()) {
            return Optional.empty();
        }
        Slice before = sentence.to(verb.start()).trim();
        boolean named = !before.isEmpty()
                && Character.isUpperCase(before.raw().charAt(0))
                && before.length() < 100
                && !before.raw().matches("(?iU)(det|der|de|dette|her|vi)\\b.*")
                && INITIAL.matcher(before.raw()).replaceAll("").indexOf('.') < 0;
        return named ? Optional.of(before.text()) : Optional.empty();
    }
}
