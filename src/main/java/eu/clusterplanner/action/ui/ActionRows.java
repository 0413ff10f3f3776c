package eu.clusterplanner.action.ui;

import eu.clusterplanner.action.WorkPackage;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the rows of the sheet of actions. */
record ActionRows(ActionWords words, List<ActionColumn> columns) {

    List<SheetRow> plain(List<ActionRow> actions) {
        return actions.stream().map(this::row).toList();
    }

    /** Each work package is the title of its actions; those without one come last. */
    List<SheetRow> underWorkPackages(List<ActionRow> actions) {
        Map<Optional<RecordId>, List<ActionRow>> below =
                actions.stream().collect(Collectors.groupingBy(action -> action.link("workPackage")));
        List<SheetRow> rows = new ArrayList<>();
        for (WorkPackage wp : words.board().list().workPackages()) {
            List<ActionRow> group = Objects.requireNonNullElse(below.remove(Optional.of(wp.id())), List.of());
            add(rows, ActionTable.GROUP + wp.id(), wp.key() + " " + wp.title(), group);
        }
        List<ActionRow> others = below.values().stream().flatMap(List::stream).toList();
        if (rows.isEmpty()) {
            return plain(others);
        }
        add(rows, ActionTable.GROUP, words.get("no-work-package"), others);
        return rows;
    }

    private void add(List<SheetRow> rows, String id, String title, List<ActionRow> actions) {
        if (!actions.isEmpty()) {
            rows.add(SheetRow.group(id, title));
            actions.forEach(action -> rows.add(row(action)));
        }
    }

    private SheetRow row(ActionRow row) {
        return SheetRow.of(
                row.id().toString(),
                columns.stream()
                        .collect(Collectors.toMap(
                                ActionColumn::id,
                                column -> column.cell(row, words.board().rights()))));
    }
}
