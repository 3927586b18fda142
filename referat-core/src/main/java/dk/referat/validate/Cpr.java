package dk.referat.validate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** How civil registration numbers are made (<em>personnummer</em>): day, month, year, and four digits. */
final class Cpr {

    private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int OLDEST = 115;

    private Cpr() {}

    /** Whether the first six digits are the birthday of somebody who may be alive at the meeting. */
    static boolean isBirthday(String first, String last, Optional<LocalDate> meeting) {
        int year = Integer.parseInt(first.substring(4));
        try {
            LocalDate born = LocalDate.of(
                    century(last.charAt(0) - '0', year) + year,
                    Integer.parseInt(first.substring(2, 4)),
                    Integer.parseInt(first.substring(0, 2)));
            return meeting.map(day -> !born.isAfter(day) && born.isAfter(day.minusYears(OLDEST))).orElse(true);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** The check by eleven. Numbers that fail it are issued too, so it only adds to the evidence. */
    static boolean passesCheck(String digits) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += WEIGHTS[at] * (digits.charAt(at) - '0');
        }
        return sum % 11 == 0;
    }

    private static int century(int seventh, int year) {
        if (seventh <= 3) {
            return 1900;
        }
        if (seventh == 4 || seventh == 9) {
            return year <= 36 ? 2000 : 1900;
        }
        return year <= 57 ? 2000 : 1800;
    }
}
