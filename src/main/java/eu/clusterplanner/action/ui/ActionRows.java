package eu.clusterplanner.action.ui;

import eu.clusterplanner.shell.sheet.SheetCell;
import eu.clusterplanner.shell.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the rows of the sheet of actions. */
record ActionRows(ActionWords words, List<ActionColumn> columns) {

    /** The actions under their titles, those without one last; no title where there is none to show. */
    List<SheetRow> of(List<ActionRow> actions, ActionGroups groups) {
        SequencedMap<String, List<ActionRow>> grouped = groups.of(actions);
        List<SheetRow> rows = new ArrayList<>();
        boolean titled =
                groups.grouping() != ActionGrouping.NONE && !grouped.keySet().equals(Set.of(""));
        grouped.forEach((id, group) -> {
            if (titled) {
                rows.add(SheetRow.group(ActionTable.GROUP + id, groups.title(id)));
            }
            group.forEach(action -> rows.add(row(action)));
        });
        if (words.board().rights().all()) {
            rows.add(emptyRow());
        }
        return rows;
    }

    private SheetRow emptyRow() {
        return SheetRow.of(ActionTable.NEW, Map.of("title", SheetCell.of("", 0).label(words.get("new.row"))));
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
