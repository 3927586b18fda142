package dk.referat.model;

import java.math.BigDecimal;

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
