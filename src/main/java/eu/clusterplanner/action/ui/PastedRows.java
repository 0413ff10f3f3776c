package eu.clusterplanner.action.ui;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A block from a spreadsheet that becomes new actions.
 *
 * @param columns ids of the columns of its cells, empty for one that is not known
 * @param names what stood above its cells; empty where there were no headings
 * @param rows the cells
 */
record PastedRows(List<String> columns, List<String> names, List<List<String>> rows) {

    private static final CSVFormat CELLS = CSVFormat.TDF
            .builder()
            .setIgnoreSurroundingSpaces(false)
            .setIgnoreEmptyLines(true)
            .setLenientEof(true)
            .get();

    /** Rows without any text are none. */
    static PastedRows of(List<String> columns, List<List<String>> rows) {
        return new PastedRows(columns, List.of(), filled(rows));
    }

    /** Reads a block; usual: the columns that are meant where its first line names none. */
    static PastedRows parse(String text, List<String> usual, Map<String, String> idsByName) {
        List<List<String>> rows = filled(cells(text));
        List<String> first = rows.isEmpty() ? List.of() : rows.getFirst();
        List<String> named = first.stream()
                .map(name -> idsByName.getOrDefault(name.strip().toLowerCase(Locale.ROOT), ""))
                .toList();
        long known = named.stream().filter(id -> !id.isEmpty()).count();
        long said = first.stream().filter(name -> !name.isBlank()).count();
        if (known > 0 && known * 2 > said) {
            return new PastedRows(once(named), first, rows.subList(1, rows.size()));
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<String> columns = Stream.concat(usual.stream(), Stream.generate(() -> ""))
                .limit(width)
                .toList();
        return new PastedRows(columns, List.of(), rows);
    }

    /** Of two columns with the same heading the first one counts. */
    private static List<String> once(List<String> ids) {
        List<String> once = new ArrayList<>();
        ids.forEach(id -> once.add(once.contains(id) ? "" : id));
        return once;
    }

    private static List<List<String>> cells(String text) {
        try (var parsed = CELLS.parse(new StringReader(text))) {
            return parsed.stream().map(CSVRecord::toList).toList();
        } catch (IOException | UncheckedIOException unbalancedQuotes) {
            return text.lines().map(line -> List.of(line.split("\\t", -1))).toList();
        }
    }

    private static List<List<String>> filled(List<List<String>> rows) {
        return rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
    }

    /** The texts of a row by the ids of their columns. */
    Map<String, String> texts(int row) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> cells = rows.get(row);
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            if (!columns.get(i).isEmpty() && !cells.get(i).isBlank()) {
                texts.put(columns.get(i), cells.get(i));
            }
        }
        return texts;
    }

    /** Columns whose cells are left out: by their headings, else by their numbers. */
    List<String> leftOut() {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isEmpty()) {
                left.add(names.isEmpty() ? String.valueOf(i + 1) : Objects.requireNonNullElse(names.get(i), ""));
            }
        }
        left.removeIf(String::isBlank);
        return left;
    }

    /** Without the columns that nobody can fill. */
    PastedRows only(List<String> ids) {
        Map<String, Boolean> kept = new HashMap<>();
        ids.forEach(id -> kept.put(id, true));
        return new PastedRows(
                columns.stream().map(id -> kept.containsKey(id) ? id : "").toList(), names, rows);
    }
}
