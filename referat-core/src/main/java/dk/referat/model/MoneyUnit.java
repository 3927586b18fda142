package dk.referat.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The unit in which an amount is printed (<em>enhed</em>). */
public enum MoneyUnit {
    /** Kroner: {@code kr.}, {@code 10.000,-}. */
    KRONER("kr.", 0),
    /** Thousands: {@code t. kr.}, {@code tkr.}, {@code 1.000 kr.} as a table's unit. */
    THOUSANDS("t. kr.", 3),
    /** Millions: {@code mio. kr.} */
    MILLIONS("mio. kr.", 6),
    /** Thousand millions: {@code mia. kr.} */
    BILLIONS("mia. kr.", 9);

    private final String wireName;
    private final int power;

    MoneyUnit(String wireName, int power) {
        this.wireName = wireName;
        this.power = power;
    }

    /**
     * The unit of a printed form, such as a table's {@code 1.000 kr. i 2024 p/l}.
     *
     * @param printed the form as printed; what stands behind the unit does not count
     * @return the unit; empty where the text begins with none
     */
    public static Optional<MoneyUnit> of(String printed) {
        Objects.requireNonNull(printed, "printed must not be null");
        String letters = printed.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}.]+", "");
        if (letters.startsWith("mio") || letters.startsWith("mill") && !letters.startsWith("milliard")) {
            return Optional.of(MILLIONS);
        } else if (letters.startsWith("mia") || letters.startsWith("milliard")) {
            return Optional.of(BILLIONS);
        } else if (letters.matches("(t|tusinde?|1000)(kr|dkk).*")) {
            return Optional.of(THOUSANDS);
        }
        return letters.matches("(hele)?(kr|dkk).*") ? Optional.of(KRONER) : Optional.empty();
    }

    /**
     * {@return the usual printed form}
     */
    public String wireName() {
        return wireName;
    }

    /**
     * A number of this unit in kroner.
     *
     * @param number the number in this unit
     * @return the same amount in kroner, exactly
     */
    public BigDecimal toKroner(BigDecimal number) {
        return number.scaleByPowerOfTen(power);
    }
}
