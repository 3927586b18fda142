package dk.referat.internal.route;

import dk.referat.internal.text.Slice;
import dk.referat.internal.values.ValueReader;
import dk.referat.lexicon.LabelKind;
import dk.referat.lexicon.Lexicon;
import dk.referat.model.ItemType;
import dk.referat.model.RouteStep;
import dk.referat.model.RouteStep.Role;
import dk.referat.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the way of an item (<em>sagsgang, beslutningskompetence</em>): which bodies treat it, and in what role.
 *
 * <p>A line is read as a whole or not at all. A role is given where the words say so: a verb, <em>via</em>, an arrow
 * between bodies, a heading that asks who decides. Where they do not, it is unstated.
 */
public final class RouteReader {

    private static final int LONGEST_LINE = 600;
    private static final Set<LabelKind> TYPES =
            Set.of(LabelKind.TYPE_DECISION, LabelKind.TYPE_INFORMATION, LabelKind.TYPE_DISCUSSION);
    private static final Set<SectionKind> KINDS = Set.of(SectionKind.AUTHORITY, SectionKind.ROUTE, SectionKind.PROCESS);
    /** A heading that asks where a case is treated does not ask who decides it. */
    private static final Pattern TREATED = Pattern.compile("(?iU)behandl|\\bsagsgang\\b");
    private static final Pattern LABELLED = Pattern.compile("(?:^|[\\t ])(\\p{L}{4,30}+(?: \\p{L}{1,30}+){0,3}): {0,8}(?=\\P{Z})");

    private final Lexicon lexicon;
    private final ValueReader values;
    private final BodyList bodies;
    private final LeadIn leadIn;
    private final Abbreviations abbreviations;

    /**
     * A reader for one document.
     *
     * @param lexicon the names of bodies and headings
     * @param values reads the dates that stand between bodies
     * @param text the document, which may explain its abbreviations
     */
    public RouteReader(Lexicon lexicon, ValueReader values, String text) {
        this.lexicon = lexicon;
        this.values = values;
        this.bodies = new BodyList(lexicon);
        this.leadIn = new LeadIn(lexicon, values);
        this.abbreviations = Abbreviations.of(text, lexicon);
    }

    /** Whether sections of a kind tell the way of their item. */
    public static boolean isAbout(SectionKind kind) {
        return KINDS.contains(kind);
    }

    /** The bodies of a section's lines. */
    public List<RouteStep> section(String heading, SectionKind kind, List<Slice> lines, Optional<ItemType> type) {
        List<Mention> mentions = new ArrayList<>();
        boolean complete = true;
        boolean limited = false;
        Join join = Join.SENTENCE;
        for (Slice line : lines) {
            RouteText text = RouteText.of(line.length() > LONGEST_LINE ? line.to(0) : line, values);
            BodyList.Read read = bodies.read(text, 0);
            if (!read.mentions().isEmpty() && text.isBlank(read.end())) {
                mentions.addAll(behind(join, read.mentions()));
                join = line.trim().raw().endsWith(".") ? Join.SENTENCE : Join.LINE;
                limited |= text.limited();
            } else {
                complete &= isType(line);
            }
        }
        boolean authority = kind == SectionKind.AUTHORITY && !TREATED.matcher(heading).find();
        return steps(mentions, new Evidence(authority, complete && !authority, limited, type));
    }

    /** The first body of a line goes on with the line before, unless that ended in a full stop. */
    private static List<Mention> behind(Join join, List<Mention> read) {
        List<Mention> mentions = new ArrayList<>(read);
        mentions.set(0, read.get(0).behind(join));
        return mentions;
    }

    private boolean isType(Slice line) {
        return line.trim().isEmpty() || lexicon.labels(line.raw()).stream().anyMatch(TYPES::contains);
    }

    /** The bodies behind a label in a line: {@code Åben sag    Sagsgang: ØU/KB}. */
    public List<RouteStep> labelled(Slice line, Optional<ItemType> type) {
        List<RouteStep> steps = new ArrayList<>();
        if (line.raw().indexOf(':') < 0 || line.length() > LONGEST_LINE) {
            return steps;
        }
        for (Matcher label = LABELLED.matcher(line.raw()); label.find();) {
            Optional<SectionKind> kind = lexicon.heading(label.group(1)).filter(RouteReader::isAbout);
            if (kind.isPresent()) {
                Slice value = value(line.from(label.end()));
                steps.addAll(section(label.group(1), kind.get(), List.of(value), type));
            }
        }
        return steps;
    }

    private static Slice value(Slice rest) {
        int gap = rest.raw().indexOf("   ");
        int tab = rest.raw().indexOf('\t');
        int end = Math.min(gap < 0 ? rest.length() : gap, tab < 0 ? rest.length() : tab);
        return rest.to(end).trim();
    }

    /** The bodies that the sentence of a recommendation names. */
    public List<RouteStep> recommendation(Slice printed) {
        return steps(leadIn.read(printed), new Evidence(false, false, false, Optional.empty()));
    }

    private List<RouteStep> steps(List<Mention> mentions, Evidence evidence) {
        return new RoleGiver(evidence).give(mentions).stream()
                .map(mention -> new RouteStep(
                        abbreviations.name(mention.body().collapsed()),
                        mention.role().orElse(Role.UNSTATED),
                        mention.body().span()))
                .toList();
    }
}
