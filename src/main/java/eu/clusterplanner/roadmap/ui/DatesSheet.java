package eu.clusterplanner.roadmap.ui;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.roadmap.PlannedRoadmap;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.shell.sheet.Sheet;
import eu.clusterplanner.shell.sheet.SheetCell;
import eu.clusterplanner.shell.sheet.SheetColumn;
import eu.clusterplanner.shell.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The computed dates as a table; ids of rows are the keys of actions. */
final class DatesSheet {

    private static final String GROUP = "group ";

    private final PlannedRoadmap plan;
    private final PlanWords words;
    private final Map<String, ScheduledAction> dates;

    DatesSheet(PlannedRoadmap plan, PlanWords words) {
        this.plan = plan;
        this.words = words;
        this.dates = plan.dates();
    }

    Sheet sheet() {
        Sheet sheet = new Sheet(words.get("dates"));
        sheet.show(columns(), rows());
        return sheet;
    }

    private List<SheetColumn> columns() {
        return Stream.of(
                        column("action", "min(22rem, 45vw)").asRowHeader().width("min(22rem, 45vw)"),
                        column("lead", "7rem"),
                        column("start", "7.5rem"),
                        column("end", "7.5rem"),
                        column("spare", "6.5rem"),
                        column("sets-end", "8rem"))
                .map(SheetColumn::asReadOnly)
                .toList();
    }

    private SheetColumn column(String id, String width) {
        return SheetColumn.text(id, words.get("column." + id)).width(width);
    }

    private List<SheetRow> rows() {
        List<SheetRow> rows = new ArrayList<>();
        for (PlanGroup group : PlanGroup.of(plan, words)) {
            if (!group.title().isEmpty() && !group.actions().isEmpty()) {
                rows.add(SheetRow.group(GROUP + group.key(), group.title()));
            }
            group.actions().forEach(key -> rows.add(row(key)));
        }
        return rows;
    }

    private SheetRow row(String key) {
        Map<String, SheetCell> cells = new HashMap<>();
        cells.put("action", SheetCell.readOnly(words.action(key)));
        String lead = plan.actions().action(key).map(Action::lead).orElse(null);
        cells.put("lead", SheetCell.readOnly(words.partner(lead)));
        ScheduledAction action = dates.get(key);
        if (action == null) {
            cells.put("start", SheetCell.computed(words.get("not-in-plan")));
        } else {
            cells.put("start", SheetCell.computed(words.start(action)));
            cells.put("end", SheetCell.computed(words.end(action)));
            cells.put("spare", SheetCell.computed(words.spare(action)));
            cells.put("sets-end", SheetCell.computed(action.critical() ? words.get("sets-end") : ""));
        }
        return SheetRow.of(key, cells);
    }
}
