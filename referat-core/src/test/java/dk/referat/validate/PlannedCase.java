package dk.referat.validate;

import dk.referat.model.RouteStep.Role;
import dk.referat.model.TableKind;
import dk.referat.model.Vote;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One case of sound minutes. */
final class PlannedCase {

    private static final List<String> TITLES = List.of(
            "Renovering af svømmehallen", "Takster for musikskolen", "Ny legeplads ved havnen", "Tilskud til bueskytterne",
            "Udbud af biblioteksdrift", "Frivilligpolitik og handleplan", "Helhedsplan for stadion", "Salg af spejderhytten");

    final Plan plan;
    final Random random;
    int number;
    final String title;
    boolean closed;
    boolean decided = true;
    String ruling;
    String ownDay;
    LocalDate earlierDay;
    boolean councilDecides;
    final NumberTable appropriation;
    final NumberTable budget;
    final NumberTable differences;
    LocalDate deadline;
    DayOfWeek deadlineDay;
    String period;
    final long[] parts;
    long total;
    long expense;
    final List<String> extra = new ArrayList<>();
    final Map<String, Integer> parties = new LinkedHashMap<>();
    int votes;
    final List<String> answers = new ArrayList<>();
    String absent;

    PlannedCase(Plan plan, int number, int at) {
        this.plan = plan;
        this.random = plan.random;
        this.number = number;
        this.title = TITLES.get(at);
        this.councilDecides = random.nextBoolean();
        this.ruling = councilDecides ? "Anbefales." : "Godkendt.";
        this.ownDay = FixtureValues.print(plan.date);
        this.earlierDay = plan.date.minusDays(1 + random.nextInt(60));
        this.appropriation = NumberTable.appropriation(random);
        this.budget = NumberTable.budget(random);
        this.differences = NumberTable.differences(random);
        this.deadline = plan.date.plusDays(random.nextInt(400));
        this.deadlineDay = deadline.getDayOfWeek();
        this.period = plan.date.getYear() + "-" + (plan.date.getYear() + 3);
        this.parts = random.longs(2 + random.nextInt(3), 200, 999).toArray();
        for (long part : parts) {
            total += part;
        }
        this.expense = appropriation.cell(0, 0);
        int sides = 1 + random.nextInt(3);
        for (int side = 0; side < sides; side++) {
            parties.put("ABCFOVØ".substring(side * 2, side * 2 + 1), 1 + random.nextInt(2));
        }
        votes = parties.values().stream().mapToInt(Integer::intValue).sum();
        if (random.nextBoolean()) {
            answers.addAll(List.of("1", "2", "3"));
        }
        this.absent = at > 1 && random.nextBoolean() ? "Hans Mose" : "";
    }

    String tenth(long tenths) {
        return tenths / 10 + "," + tenths % 10 + " mio. kr.";
    }

    void print(MinutesBuilder builder) {
        builder.item(Integer.toString(number), title, item -> {
            if (closed) {
                item.closed();
                if (!extra.isEmpty()) {
                    item.prose(extra.toArray(String[]::new));
                }
                return;
            }
            item.route(Plan.OWN, councilDecides ? Role.RECOMMENDS : Role.DECIDES);
            item.route("Byrådet", councilDecides ? Role.DECIDES : Role.INFORMED);
            item.recommends("1. at planen godkendes", "2. at pengene frigives", "3. at sagen evalueres");
            item.prose(lines().toArray(String[]::new));
            item.table(TableKind.APPROPRIATION, "t. kr.", appropriation.print());
            item.table(TableKind.BUDGET, "1.000 kr.", budget.print());
            item.table(TableKind.OTHER, "1.000 kr.", differences.print());
            item.decision(decision -> decision.by("Økonomiudvalget", FixtureValues.print(earlierDay)).line("Anbefales."));
            if (decided) {
                item.decision(this::decision);
            }
            item.attachments("Plan", "Kort");
        });
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Der gives " + tenth(total) + ", som fordeler sig med " + tenth(parts[0]) + " til drift" + rest() + ".");
        lines.add("Fristen er " + FixtureValues.print(deadlineDay) + " d. " + FixtureValues.print(deadline) + ".");
        lines.add("Budget " + period + " har ca. 14 mio. kr., jf. bilag 2.");
        lines.add("Til post A1 gives " + Math.abs(expense) + " t. kr. til udgifter.");
        lines.add("Til post B1 gives " + Math.abs(appropriation.cell(1, 0)) + " t. kr. til udgifter.");
        lines.addAll(extra);
        return lines;
    }

    private String rest() {
        StringBuilder rest = new StringBuilder();
        for (int at = 1; at < parts.length; at++) {
            rest.append(" og ").append(tenth(parts[at])).append(" til sag");
        }
        return rest.toString();
    }

    private void decision(DecisionBuilder decision) {
        decision.by(Plan.OWN, ownDay);
        if (answers.isEmpty() || ruling.equals(".")) {
            decision.line(ruling);
        } else {
            answers.forEach(answer -> decision.point(answer, ruling));
        }
        if (!ruling.equals(".")) {
            decision.vote(Vote.Position.FOR, votes, parties).vote(Vote.Position.AGAINST, 1, Map.of("Å", 1));
        }
        if (!absent.isEmpty()) {
            decision.absent(absent, "Karl Bo Strand");
        }
    }
}
