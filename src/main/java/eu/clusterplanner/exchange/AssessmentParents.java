package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.difference.RowDifference;
import eu.clusterplanner.exchange.difference.RowState;
import eu.clusterplanner.exchange.workbook.ReadRow;
import eu.clusterplanner.exchange.workbook.WorkbookSheet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Assessments go with their partner and their competence, and come only with them. */
final class AssessmentParents {

    private final Map<WorkbookSheet, Set<String>> there = new HashMap<>();
    private final Map<WorkbookSheet, Set<String>> going = new HashMap<>();

    /** Notes the partners or competences that are here. */
    void addHere(WorkbookSheet sheet, Collection<String> keys) {
        of(there, sheet).addAll(keys);
    }

    /** Notes what would be added or removed. */
    void add(WorkbookSheet sheet, List<? extends RowDifference<?>> rows) {
        rows.forEach(row -> {
            RowState state = row.state();
            if (state.adds()) {
                of(there, sheet).add(row.key());
            } else if (state.removes()) {
                of(going, sheet).add(row.key());
            }
        });
    }

    /** Whether a difference in an assessment is one for itself, and can be taken over. */
    boolean isTold(RowDifference<?> assessment) {
        Map<WorkbookSheet, String> parents = Map.of(
                WorkbookSheet.PARTNERS, ReadRow.partner(assessment.key()),
                WorkbookSheet.COMPETENCES, ReadRow.competence(assessment.key()));
        return assessment.state().removes()
                ? parents.entrySet().stream()
                        .noneMatch(parent -> of(going, parent.getKey()).contains(parent.getValue()))
                : parents.entrySet().stream()
                        .allMatch(parent -> of(there, parent.getKey()).contains(parent.getValue()));
    }

    private static Set<String> of(Map<WorkbookSheet, Set<String>> sets, WorkbookSheet sheet) {
        return sets.computeIfAbsent(sheet, none -> new HashSet<>());
    }
}
