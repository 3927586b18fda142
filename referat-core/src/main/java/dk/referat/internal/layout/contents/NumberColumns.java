package dk.referat.internal.layout.contents;

import dk.referat.internal.layout.sheet.Marker;
import dk.referat.internal.layout.sheet.OpenWords;
import dk.referat.internal.layout.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts numbers that stand one below the other, above their titles, beside these: {@code 1.}, {@code 2.}, then both titles. */
final class NumberColumns {

    private final Sheet sheet;

    NumberColumns(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The lines with each number right above its title, where the numbers and the titles agree in count. */
    List<Integer> beside(List<Integer> lines) {
        List<Integer> beside = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int numbers = numbersFrom(at, lines);
            int end = at + numbers;
            while (numbers > 1 && end < lines.size() && sheet.at(lines.get(end)).marker().isEmpty()) {
                end++;
            }
            List<Integer> titles = numbers > 1 ? titles(lines.subList(at + numbers, end), numbers) : List.of();
            if (titles.isEmpty()) {
                beside.add(lines.get(at++));
                continue;
            }
            for (int line : lines.subList(at + numbers, end)) {
                int title = titles.indexOf(line);
                if (title >= 0) {
                    beside.add(lines.get(at + title));
                }
                beside.add(line);
            }
            at = end;
        }
        return beside;
    }

    /** The first lines of titles, where there is one for each number. */
    private List<Integer> titles(List<Integer> lines, int numbers) {
        List<Integer> begun = lines.stream().filter(this::isBegun).toList();
        return begun.size() == numbers ? begun : List.of();
    }

    /** A line below one that cannot end there goes on with it. */
    private boolean isBegun(int index) {
        int above = sheet.previous(index);
        boolean open = above >= 0 && sheet.line(index).gap() == 0 && OpenWords.end(sheet.line(above).text());
        return !open && !Character.isLowerCase(sheet.line(index).text().charAt(0));
    }

    /** How many numbers, each one more than the one before, stand alone from a line on. */
    private int numbersFrom(int from, List<Integer> lines) {
        int at = from;
        while (at < lines.size()) {
            Optional<Marker> marker = sheet.at(lines.get(at)).marker().filter(Marker::standsAlone);
            int expected = at == from ? marker.map(Marker::number).orElse(0) : alone(lines.get(at - 1)) + 1;
            if (marker.isEmpty() || marker.get().number() != expected) {
                break;
            }
            at++;
        }
        return at - from;
    }

    private int alone(int index) {
        return sheet.at(index).marker().orElseThrow().number();
    }
}
