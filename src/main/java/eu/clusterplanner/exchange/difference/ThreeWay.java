package eu.clusterplanner.exchange.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The three-way comparison: what the file changed against the export stands beside what was changed here meanwhile. What
 * is the same in the file and here is no difference, whoever changed it.
 */
public final class ThreeWay<V> {

    private final Sides<V> sides;
    private final Predicate<String> again;

    private ThreeWay(Sides<V> sides, Predicate<String> again) {
        this.sides = sides;
        this.again = again;
    }

    /** All rows with a difference: first those of the file in its order, then those that it has not. */
    public static <V> List<RowDifference<V>> of(Sides<V> sides) {
        return of(sides, key -> false);
    }

    /** Likewise; again: rows that are wanted again where they were removed here, also as they were exported. */
    public static <V> List<RowDifference<V>> of(Sides<V> sides, Predicate<String> again) {
        ThreeWay<V> comparison = new ThreeWay<>(sides, again);
        List<RowDifference<V>> rows = new ArrayList<>();
        sides.file().forEach((key, row) -> comparison.inFile(key, row).ifPresent(rows::add));
        sides.now().forEach((key, cells) -> {
            if (!sides.file().containsKey(key)) {
                comparison.notInFile(key, cells).ifPresent(rows::add);
            }
        });
        return List.copyOf(rows);
    }

    private Optional<RowDifference<V>> inFile(String key, FileRow<V> file) {
        Map<String, V> now = sides.now().get(key);
        if (now != null) {
            List<CellDifference<V>> cells = cells(key, file, now);
            return cells.isEmpty() ? Optional.empty() : Optional.of(new RowDifference<>(key, RowState.CHANGED, cells));
        }
        return added(key, file);
    }

    private List<CellDifference<V>> cells(String key, FileRow<V> file, Map<String, V> now) {
        Map<String, V> exported = exported(key);
        List<CellDifference<V>> cells = new ArrayList<>();
        for (String column : sides.columns()) {
            V theirs = file.cells().get(column);
            V ours = now.get(column);
            if (file.told().contains(column) && !Objects.equals(theirs, ours)) {
                V before = exported == null ? null : exported.get(column);
                cells.add(new CellDifference<>(column, before, theirs, ours, state(before, theirs, ours)));
            }
        }
        return List.copyOf(cells);
    }

    private CellState state(@Nullable V exported, @Nullable V file, @Nullable V now) {
        if (sides.exported() == null) {
            return CellState.DIFFERENT;
        }
        if (Objects.equals(exported, now)) {
            return CellState.CHANGED;
        }
        return Objects.equals(exported, file) ? CellState.CHANGED_HERE : CellState.CONFLICT;
    }

    /** What was removed here meanwhile is only told where the file says something new about it. */
    private Optional<RowDifference<V>> added(String key, FileRow<V> file) {
        Map<String, V> exported = exported(key);
        boolean asExported = exported != null
                && file.told().stream()
                        .allMatch(column -> Objects.equals(
                                exported.get(column), file.cells().get(column)));
        if (file.cells().isEmpty() || (asExported && !again.test(key))) {
            return Optional.empty();
        }
        return Optional.of(
                exported == null
                        ? new RowDifference<>(key, RowState.NEW, filled(Map.of(), file, CellState.CHANGED))
                        : new RowDifference<>(key, RowState.REMOVED_HERE, filled(exported, file, CellState.CONFLICT)));
    }

    /** All that a row would have if it were added: of what the file does not tell, the exported values. */
    private List<CellDifference<V>> filled(Map<String, V> exported, FileRow<V> file, CellState state) {
        List<CellDifference<V>> cells = new ArrayList<>();
        for (String column : sides.columns()) {
            V before = exported.get(column);
            V value = file.told().contains(column) ? file.cells().get(column) : before;
            if (value != null) {
                cells.add(new CellDifference<>(column, before, value, null, state));
            }
        }
        return List.copyOf(cells);
    }

    /** What came here after the export is no business of the file; where nothing stands there is nothing to remove. */
    private Optional<RowDifference<V>> notInFile(String key, Map<String, V> now) {
        if (now.isEmpty()) {
            return Optional.empty();
        }
        if (sides.exported() == null) {
            return Optional.of(new RowDifference<>(key, RowState.MISSING, lost(Map.of(), now, CellState.DIFFERENT)));
        }
        Map<String, V> exported = exported(key);
        if (exported == null) {
            return Optional.empty();
        }
        List<CellDifference<V>> lost = lost(exported, now, CellState.CHANGED_HERE);
        return Optional.of(
                new RowDifference<>(key, lost.isEmpty() ? RowState.REMOVED : RowState.REMOVED_AND_CHANGED_HERE, lost));
    }

    /** What is here and not as it was exported. */
    private List<CellDifference<V>> lost(Map<String, V> exported, Map<String, V> now, CellState state) {
        List<CellDifference<V>> cells = new ArrayList<>();
        for (String column : sides.columns()) {
            V before = exported.get(column);
            V ours = now.get(column);
            if (!Objects.equals(before, ours)) {
                cells.add(new CellDifference<>(column, before, null, ours, state));
            }
        }
        return List.copyOf(cells);
    }

    private @Nullable Map<String, V> exported(String key) {
        Map<String, Map<String, V>> exported = sides.exported();
        return exported == null ? null : exported.get(key);
    }
}
