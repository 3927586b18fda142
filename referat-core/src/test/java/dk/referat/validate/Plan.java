package dk.referat.validate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sound minutes as they could have been written, before they are printed; a test changes one thing and prints them. */
final class Plan {

    static final String OWN = "Kultur- og Fritidsudvalget";
    private static final List<String> NAMES = List.of(
            "Anne Holm", "Bo Lund", "Carl Friis", "Dorte Juul", "Erik Thor", "Finn Skov", "Grete Bak", "Hans Mose",
            "Inger Krog");

    final Random random;
    final LocalDate date;
    final List<String> participants = new ArrayList<>(NAMES);
    final List<PlannedCase> cases = new ArrayList<>();
    final List<String> titles = new ArrayList<>();
    DayOfWeek weekday;
    LocalDate secondDate;

    Plan(long seed) {
        random = new Random(seed);
        date = LocalDate.of(2015 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
        weekday = date.getDayOfWeek();
        secondDate = date;
        int first = random.nextBoolean() ? 1 : 100 + random.nextInt(200);
        int count = random.nextInt(4) == 0 ? 5 : 4;
        for (int at = 0; at < count; at++) {
            PlannedCase planned = new PlannedCase(this, first + at, at);
            cases.add(planned);
            titles.add(planned.title);
        }
        cases.get(count - 1).closed = true;
    }

    /** A case that is open. */
    PlannedCase any() {
        return cases.get(random.nextInt(cases.size() - 1));
    }

    PlannedCase last() {
        return cases.get(cases.size() - 1);
    }

    MinutesBuilder print() {
        MinutesBuilder builder = new MinutesBuilder()
                .committee(OWN)
                .date(FixtureValues.print(weekday) + " d. " + FixtureValues.print(date))
                .date(FixtureValues.print(secondDate))
                .participants(participants.toArray(String[]::new));
        for (int at = 0; at < titles.size(); at++) {
            builder.entry("", titles.get(at), cases.get(at).closed);
        }
        cases.forEach(planned -> planned.print(builder));
        return builder;
    }
}
