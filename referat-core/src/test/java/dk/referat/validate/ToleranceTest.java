package dk.referat.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToleranceTest {

    private static List<BigDecimal> numbers(String... printed) {
        return Arrays.stream(printed).map(BigDecimal::new).toList();
    }

    private static boolean isSum(String total, String... terms) {
        return Tolerance.ROUNDING.isSum(numbers(terms), new BigDecimal(total));
    }

    private static boolean isDifference(String from, String taken, String difference) {
        return Tolerance.ROUNDING.isDifference(new BigDecimal(from), new BigDecimal(taken), new BigDecimal(difference));
    }

    @Test
    void aTotalMayBeOffByHalfAUnitANumber() {
        assertTrue(isSum("492019", "223447", "260334", "8237"));
        assertTrue(isSum("492020", "223447", "260334", "8237"));
        assertFalse(isSum("492021", "223447", "260334", "8237"));
        assertTrue(isSum("7.5", "7.8", "-0.7", "0.3", "-0.1"));
        assertFalse(isSum("7.8", "3.1", "1.9", "1.9"));
    }

    @Test
    void aDifferenceMayBeOffByOneUnit() {
        assertTrue(isDifference("265270", "260334", "4935"));
        assertTrue(isDifference("5807", "8237", "-2429"));
        assertFalse(isDifference("224600", "223447", "1151"));
        assertTrue(isDifference("1.2", "0.5", "0.6"));
        assertFalse(isDifference("1.2", "0.5", "0.5"));
    }

    @Test
    void aPlainZeroAmongDecimalsSaysNoLess() {
        assertFalse(isSum("0", "9.2", "-7.0", "-1.2"));
    }

    @Test
    void moreIsAllowedWhereTheCallerSaysSo() {
        Tolerance cutOff = new Tolerance(BigDecimal.ONE);
        assertTrue(cutOff.isDifference(new BigDecimal("224600"), new BigDecimal("223447"), new BigDecimal("1151")));
        assertTrue(cutOff.isSum(numbers("10", "20"), new BigDecimal("32")));
        assertFalse(cutOff.isSum(numbers("10", "20"), new BigDecimal("33")));
        assertEquals(Tolerance.ROUNDING, new Tolerance(BigDecimal.ZERO));
    }

    @Test
    void numbersArePrintedAsMinutesPrintThem() {
        assertEquals("1.234.567", Amounts.print(new BigDecimal("1234567")));
        assertEquals("-2.850", Amounts.print(new BigDecimal("-2850")));
        assertEquals("0,5", Amounts.print(new BigDecimal("0.5")));
        assertEquals("-999,10", Amounts.print(new BigDecimal("-999.10")));
        assertEquals("5.000", Amounts.print(new BigDecimal("5E+3")));
    }
}
