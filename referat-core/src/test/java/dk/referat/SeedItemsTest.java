package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.referat.model.AgendaItem;
import dk.referat.model.AppropriationTable;
import dk.referat.model.Cell;
import dk.referat.model.MoneyUnit;
import dk.referat.model.Row;
import dk.referat.model.Vote;
import dk.referat.model.Vote.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Items of real minutes, where they are at hand; the expected values were read by hand. */
class SeedItemsTest {

    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

    @Test
    void theNumbersOfABudgetFollowUp() {
        AgendaItem item = item("001_", "3");

        assertEquals(
                List.of(
                        "482570 492019 495677 3657 / 219834 223447 224600 1151 / 253703 260334 265270 4935"
                                + " / 9033 8237 5807 -2429 / 482570 492019 495677 3657",
                        "573281 574828 571550 -3279 / 573281 574828 571550 -3279 / 573281 574828 571550 -3279"),
                item.tables().stream()
                        .map(table -> table.rows().stream().map(SeedItemsTest::numbers).collect(Collectors.joining(" / ")))
                        .toList());
        assertEquals(
                List.of(MoneyUnit.THOUSANDS, MoneyUnit.THOUSANDS),
                item.tables().stream().flatMap(table -> table.unit().flatMap(MoneyUnit::of).stream()).toList());
        assertEquals(List.of(2024, 2024), item.tables().stream()
                .flatMap(table -> table.priceLevel().stream()).map(level -> level.year()).toList());
    }

    private static String numbers(Row row) {
        return row.cells().stream()
                .map(Cell::number)
                .flatMap(Optional::stream)
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(" "));
    }

    @Test
    void theTwoBlocksOfAnAppropriation() {
        AgendaItem item = item("001_", "7");
        assertEquals(1, item.tables().size());
        AppropriationTable changes = AppropriationTable.of(item.tables().get(0)).orElseThrow();

        assertEquals(MoneyUnit.THOUSANDS, changes.unit());
        assertEquals(List.of(2024, 2025, 2026, 2027, 2028), changes.years());
        assertEquals(
                List.of(
                        List.of("-2850000", "2850000", "131000", "-141000", "10000"),
                        List.of("-2626000", "153000", "2473000", "184000", "-199000", "15000")),
                changes.blocks().stream().map(block -> block.stream()
                        .map(row -> changes.amount(row, 2026).orElseThrow().toPlainString()).toList()).toList());
        for (int year : changes.years()) {
            assertEquals(
                    List.of(0, 0),
                    changes.blocks().stream().map(block -> changes.balanceOf(block, year).signum()).toList());
        }
        assertEquals(List.of(true), changes.rows().stream().map(changes::isPermanent).distinct().toList());
        assertEquals(1, changes.totals().size());
    }

    @Test
    void theVotesOfADivision() {
        AgendaItem item = item("000_", "6");
        assertEquals(1, item.decisions().size());
        List<Vote> votes = item.decisions().get(0).votes();

        assertEquals(List.of(Position.FOR, Position.AGAINST), votes.stream().map(Vote::position).toList());
        assertEquals(List.of(1, 1), votes.stream().map(Vote::ballot).toList());
        assertEquals(List.of("4: C 3, V 1", "3: F 1, Ø 1, B 1"), votes.stream().map(SeedItemsTest::counted).toList());
    }

    private static String counted(Vote vote) {
        return vote.count().orElseThrow() + vote.byParty().stream()
                .map(party -> party.party() + " " + party.count().orElseThrow())
                .collect(Collectors.joining(", ", ": ", ""));
    }

    private static AgendaItem item(String meeting, String number) {
        assumeTrue(Files.isDirectory(SEEDS), "minutes are at hand");
        try (Stream<Path> files = Files.list(SEEDS)) {
            List<Path> found = files.filter(file -> file.getFileName().toString().startsWith(meeting)).toList();
            assumeTrue(found.size() == 1, "the meeting is at hand");
            return ReferatParser.create().parse(Files.readString(found.get(0))).minutes().items().stream()
                    .filter(item -> item.number().filter(text -> text.value().equals(number)).isPresent())
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
