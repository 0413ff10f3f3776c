package eu.clusterplanner.exchange.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreeWayTest {

    private static final List<String> COLUMNS = List.of("a", "b", "c");

    @Test
    void what_only_the_file_changed_is_a_change() {
        assertThat(compare(row("a", "1"), row("a", "2"), row("a", "1")))
                .containsExactly(changed(new CellDifference<>("a", "1", "2", "1", CellState.CHANGED)));
    }

    @Test
    void what_both_changed_differently_is_a_conflict() {
        assertThat(compare(row("a", "1"), row("a", "2"), row("a", "3")))
                .containsExactly(changed(new CellDifference<>("a", "1", "2", "3", CellState.CONFLICT)));
    }

    @Test
    void what_both_changed_alike_is_no_difference() {
        assertThat(compare(row("a", "1"), row("a", "2"), row("a", "2"))).isEmpty();
    }

    @Test
    void what_only_somebody_here_changed_is_not_offered() {
        List<RowDifference<String>> rows = compare(row("a", "1"), row("a", "1"), row("a", "3"));

        assertThat(rows).containsExactly(changed(new CellDifference<>("a", "1", "1", "3", CellState.CHANGED_HERE)));
        assertThat(rows.getFirst().offered()).isEmpty();
    }

    @Test
    void an_emptied_cell_is_a_change_and_a_column_that_is_missing_is_none() {
        Map<String, String> two = Map.of("a", "1", "b", "2");

        assertThat(ThreeWay.of(
                        sides(Map.of("K", two), Map.of("K", new FileRow<>(Set.of("a"), Map.of())), Map.of("K", two))))
                .containsExactly(changed(new CellDifference<>("a", "1", null, "1", CellState.CHANGED)));
    }

    @Test
    void rows_come_and_go() {
        assertThat(compare(null, row("a", "1"), null)).singleElement().matches(row -> row.state() == RowState.NEW);
        assertThat(compare(row("a", "1"), null, row("a", "1")))
                .singleElement()
                .matches(row -> row.state() == RowState.REMOVED && row.cells().isEmpty());
        assertThat(compare(row("a", "1"), null, row("a", "2")))
                .singleElement()
                .matches(row -> row.state() == RowState.REMOVED_AND_CHANGED_HERE);
        assertThat(compare(row("a", "1"), row("a", "2"), null))
                .singleElement()
                .matches(row -> row.state() == RowState.REMOVED_HERE);
        assertThat(compare(row("a", "1"), row("a", "1"), null)).isEmpty();
        assertThat(compare(null, null, row("a", "1"))).isEmpty();
    }

    @Test
    void a_row_that_comes_again_has_what_the_file_does_not_tell_from_the_export() {
        Map<String, FileRow<String>> file = Map.of("K", new FileRow<>(Set.of("a"), Map.of("a", "9")));

        assertThat(ThreeWay.of(sides(Map.of("K", Map.of("a", "1", "b", "2")), file, Map.of())))
                .singleElement()
                .extracting(RowDifference::cells)
                .isEqualTo(List.of(
                        new CellDifference<>("a", "1", "9", null, CellState.CONFLICT),
                        new CellDifference<>("b", "2", "2", null, CellState.CONFLICT)));
    }

    @Test
    void without_the_export_nobody_knows_who_changed_what() {
        Sides<String> sides = new Sides<>(
                COLUMNS,
                null,
                Map.of("K", new FileRow<>(Set.copyOf(COLUMNS), Map.of("a", "2"))),
                Map.of("K", Map.of("a", "1"), "L", Map.of("a", "1")));

        assertThat(ThreeWay.of(sides))
                .extracting(
                        RowDifference::key,
                        RowDifference::state,
                        row -> row.cells().getFirst().state())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("K", RowState.CHANGED, CellState.DIFFERENT),
                        org.assertj.core.groups.Tuple.tuple("L", RowState.MISSING, CellState.DIFFERENT));
    }

    /** Taking over everything makes the plan the file; nothing else than what differs is told; the order is no matter. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void of_any_tables_taking_over_everything_gives_the_file_and_what_came_here(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            Map<String, Map<String, String>> exported = table(random);
            Map<String, Map<String, String>> file = edited(exported, random);
            Map<String, Map<String, String>> now = edited(exported, random);

            Set<RowDifference<String>> found = new HashSet<>(ThreeWay.of(sides(exported, rows(file), now)));

            assertThat(new HashSet<>(ThreeWay.of(
                            sides(shuffled(exported, random), rows(shuffled(file, random)), shuffled(now, random)))))
                    .as("seed %s round %s", seed, round)
                    .isEqualTo(found);
            found.forEach(row -> holds(row, exported, file, now));
            assertThat(taken(found, now)).as("seed %s round %s", seed, round).isEqualTo(expected(exported, file, now));
            assertThat(ThreeWay.of(sides(exported, rows(now), now))).isEmpty();
        }
    }

    private static void holds(
            RowDifference<String> row,
            Map<String, Map<String, String>> exported,
            Map<String, Map<String, String>> file,
            Map<String, Map<String, String>> now) {
        for (CellDifference<String> cell : row.offered()) {
            String before = exported.getOrDefault(row.key(), Map.of()).get(cell.column());
            String here = now.getOrDefault(row.key(), Map.of()).get(cell.column());
            String theirs = file.getOrDefault(row.key(), Map.of()).get(cell.column());
            assertThat(Objects.equals(here, theirs)).isFalse();
            if (row.state() == RowState.CHANGED) {
                assertThat(cell.state() == CellState.CONFLICT)
                        .isEqualTo(!Objects.equals(before, theirs) && !Objects.equals(before, here));
            }
        }
    }

    /** What the plan is once everything offered is taken over. */
    private static Map<String, Map<String, String>> taken(
            Set<RowDifference<String>> rows, Map<String, Map<String, String>> now) {
        Map<String, Map<String, String>> taken = new HashMap<>(now);
        for (RowDifference<String> row : rows) {
            if (row.state().removes()) {
                taken.remove(row.key());
                continue;
            }
            Map<String, String> cells = new HashMap<>(now.getOrDefault(row.key(), Map.of()));
            row.offered().forEach(cell -> {
                cells.remove(cell.column());
                if (cell.file() != null) {
                    cells.put(cell.column(), cell.file());
                }
            });
            taken.put(row.key(), cells);
        }
        taken.values().removeIf(Map::isEmpty);
        return taken;
    }

    /** Cell by cell: what the file says, where it says something new; else what is here. */
    private static Map<String, Map<String, String>> expected(
            Map<String, Map<String, String>> exported,
            Map<String, Map<String, String>> file,
            Map<String, Map<String, String>> now) {
        Map<String, Map<String, String>> expected = new HashMap<>(now);
        exported.keySet().stream().filter(key -> !file.containsKey(key)).forEach(expected::remove);
        file.forEach((key, theirs) -> {
            Map<String, String> before = exported.getOrDefault(key, Map.of());
            if (!theirs.equals(before) || now.containsKey(key)) {
                Map<String, String> cells = new HashMap<>();
                for (String column : COLUMNS) {
                    boolean news = !now.containsKey(key) || !Objects.equals(before.get(column), theirs.get(column));
                    String value = news
                            ? theirs.get(column)
                            : now.getOrDefault(key, Map.of()).get(column);
                    if (value != null) {
                        cells.put(column, value);
                    }
                }
                expected.put(key, cells);
            }
        });
        expected.values().removeIf(Map::isEmpty);
        return expected;
    }

    private static Map<String, Map<String, String>> table(Random random) {
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        for (int key = 0; key < 6; key++) {
            if (random.nextBoolean()) {
                table.put("K" + key, cells(random));
            }
        }
        return table;
    }

    private static Map<String, Map<String, String>> edited(Map<String, Map<String, String>> table, Random random) {
        Map<String, Map<String, String>> edited = new LinkedHashMap<>();
        for (int key = 0; key < 8; key++) {
            Map<String, String> before = table.get("K" + key);
            if (random.nextInt(4) > 0 && before != null) {
                edited.put("K" + key, random.nextBoolean() ? before : cells(random));
            } else if (before == null && random.nextInt(5) == 0) {
                edited.put("K" + key, cells(random));
            }
        }
        return edited;
    }

    private static Map<String, String> cells(Random random) {
        Map<String, String> cells = new HashMap<>(Map.of("a", "" + random.nextInt(3)));
        COLUMNS.stream()
                .skip(1)
                .filter(column -> random.nextBoolean())
                .forEach(column -> cells.put(column, "" + random.nextInt(3)));
        return cells;
    }

    private static <V> Map<String, V> shuffled(Map<String, V> table, Random random) {
        List<String> keys = new ArrayList<>(table.keySet());
        Collections.shuffle(keys, random);
        Map<String, V> shuffled = new LinkedHashMap<>();
        keys.forEach(key -> shuffled.put(key, table.get(key)));
        return shuffled;
    }

    private static Map<String, FileRow<String>> rows(Map<String, Map<String, String>> table) {
        Map<String, FileRow<String>> rows = new LinkedHashMap<>();
        table.forEach((key, cells) -> rows.put(key, new FileRow<>(Set.copyOf(COLUMNS), cells)));
        return rows;
    }

    private static Sides<String> sides(
            Map<String, Map<String, String>> exported,
            Map<String, FileRow<String>> file,
            Map<String, Map<String, String>> now) {
        return new Sides<>(COLUMNS, exported, file, now);
    }

    private static List<RowDifference<String>> compare(
            @Nullable Map<String, String> exported,
            @Nullable Map<String, String> file,
            @Nullable Map<String, String> now) {
        return ThreeWay.of(sides(table(exported), rows(table(file)), table(now)));
    }

    private static Map<String, Map<String, String>> table(@Nullable Map<String, String> row) {
        return row == null ? Map.of() : Map.of("K", row);
    }

    private static Map<String, String> row(String column, String value) {
        return Map.of(column, value);
    }

    private static RowDifference<String> changed(CellDifference<String> cell) {
        return new RowDifference<>("K", RowState.CHANGED, List.of(cell));
    }
}
