package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.difference.RowDifference;
import eu.clusterplanner.exchange.difference.RowState;
import eu.clusterplanner.exchange.workbook.PartColumns;
import eu.clusterplanner.exchange.workbook.ReadRow;
import eu.clusterplanner.exchange.workbook.WorkbookSheet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows that go with other rows and come only with them: assessments with partner and competence, parts with their action. */
final class RowParents {

    private final Map<WorkbookSheet, Set<String>> there = new HashMap<>();
    private final Map<WorkbookSheet, Set<String>> going = new HashMap<>();
    private final Map<WorkbookSheet, Set<String>> again = new HashMap<>();

    /** Notes the rows of that sheet that are here. */
    void addHere(WorkbookSheet sheet, Collection<String> keys) {
        in(there, sheet).addAll(keys);
    }

    /** Notes what would be added or removed. */
    void add(WorkbookSheet sheet, List<? extends RowDifference<?>> rows) {
        rows.forEach(row -> {
            RowState state = row.state();
            if (state == RowState.REMOVED_HERE) {
                in(again, sheet).add(row.key());
            }
            if (state.adds()) {
                in(there, sheet).add(row.key());
            } else if (state.removes()) {
                in(going, sheet).add(row.key());
            }
        });
    }

    /** The rows without which that one cannot be, by their sheets. */
    static Map<WorkbookSheet, String> of(WorkbookSheet sheet, String key) {
        return switch (sheet) {
            case ASSESSMENTS ->
                Map.of(
                        WorkbookSheet.PARTNERS, ReadRow.partner(key),
                        WorkbookSheet.COMPETENCES, ReadRow.competence(key));
            case CONTRIBUTIONS, FUNDING -> Map.of(WorkbookSheet.ACTIONS, PartColumns.action(key));
            default -> Map.of();
        };
    }

    /** Whether one of its parents would be added again after it was removed here: then all comes again that it had. */
    boolean comesAgain(WorkbookSheet sheet, String key) {
        return of(sheet, key).entrySet().stream()
                .anyMatch(parent -> in(again, parent.getKey()).contains(parent.getValue()));
    }

    /** Whether a difference in a row is one for itself, and can be taken over. */
    boolean isTold(WorkbookSheet sheet, RowDifference<?> row) {
        Map<WorkbookSheet, String> parents = of(sheet, row.key());
        return row.state().removes()
                ? parents.entrySet().stream()
                        .noneMatch(parent -> in(going, parent.getKey()).contains(parent.getValue()))
                : parents.entrySet().stream()
                        .allMatch(parent -> in(there, parent.getKey()).contains(parent.getValue()));
    }

    private static Set<String> in(Map<WorkbookSheet, Set<String>> sets, WorkbookSheet sheet) {
        return sets.computeIfAbsent(sheet, none -> new HashSet<>());
    }
}
