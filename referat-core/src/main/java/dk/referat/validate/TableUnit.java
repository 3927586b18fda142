package dk.referat.validate;

import dk.referat.model.MoneyUnit;
import dk.referat.model.Table;
import java.util.Optional;

/** The unit of a table's numbers, from its printed form. */
final class TableUnit {

    private TableUnit() {}

    static Optional<MoneyUnit> of(Table table) {
        return table.unit().map(Words::lower).flatMap(TableUnit::read);
    }

    private static Optional<MoneyUnit> read(String unit) {
        if (unit.contains("mia")) {
            return Optional.of(MoneyUnit.BILLIONS);
        }
        if (unit.contains("mio") || unit.contains("mill")) {
            return Optional.of(MoneyUnit.MILLIONS);
        }
        if (unit.contains("1.000") || unit.contains("1000") || unit.matches(".*\\b(t\\.? ?kr|tkr|tusind).*")) {
            return Optional.of(MoneyUnit.THOUSANDS);
        }
        return unit.contains("kr") ? Optional.of(MoneyUnit.KRONER) : Optional.empty();
    }
}
