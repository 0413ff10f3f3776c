package eu.clusterplanner.roadmap.ui;

import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.shell.field.PropertyColumn;
import eu.clusterplanner.shell.sheet.CellAnswer;
import eu.clusterplanner.shell.sheet.Sheet;
import eu.clusterplanner.shell.sheet.SheetCell;
import eu.clusterplanner.shell.sheet.SheetColumn;
import eu.clusterplanner.shell.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates as a table: what people plan (duration, fixed date, not before, latest) and what is computed from it; ids of
 * rows are the keys of actions.
 */
final class DatesSheet {

    private static final String GROUP = "group ";
    private static final List<String> PLANNED = List.of("duration", "fixedStart", "notBefore", "deadline");

    private final PlanDesk desk;
    private final boolean editable;
    private final List<PropertyColumn> planned;
    private final Sheet sheet;

    DatesSheet(PlanDesk desk, RecordKind actions, boolean editable) {
        this.desk = desk;
        this.editable = editable;
        this.planned = PLANNED.stream()
                .map(property -> desk.page().column(actions, property))
                .toList();
        this.sheet = new Sheet(words().get("dates"));
        sheet.show(columns(), rows());
    }

    Sheet sheet() {
        return sheet;
    }

    /** The column of something that is planned; empty for what is computed. */
    Optional<PropertyColumn> planned(String id) {
        return planned.stream().filter(column -> column.id().equals(id)).findFirst();
    }

    /** What a cell holds now. */
    SheetCell cell(String key, String column) {
        return cells(key).getOrDefault(column, SheetCell.readOnly(""));
    }

    /** Shows the plan of now, whatever was changed in it. */
    void renew() {
        sheet.renew(columns(), rows(), desk.page().followedBy());
    }

    /** The cells of which the sheet shows something else than the plan of now. */
    List<CellAnswer> news() {
        List<CellAnswer> news = new ArrayList<>();
        for (SheetRow row : rows()) {
            row.cells().forEach((column, cell) -> {
                if (!cell.equals(sheet.cell(row.id(), column))) {
                    news.add(CellAnswer.news(row.id(), column, cell));
                }
            });
        }
        return news;
    }

    private List<SheetColumn> columns() {
        Stream<SheetColumn> first =
                Stream.of(column("action", "min(22rem, 45vw)").asRowHeader().width("min(22rem, 45vw)"));
        Stream<SheetColumn> computed = Stream.of(
                column("start", "7.5rem"),
                column("end", "7.5rem"),
                column("spare", "6.5rem"),
                column("sets-end", "8rem"));
        Stream<SheetColumn> entered = planned.stream()
                .map(column -> column.column().width("8rem"))
                .map(column -> editable ? column : column.asReadOnly());
        return Stream.of(first, computed, entered, Stream.of(column("lead", "7rem")))
                .flatMap(columns -> columns)
                .toList();
    }

    private SheetColumn column(String id, String width) {
        return SheetColumn.text(id, words().get("column." + id)).width(width).asReadOnly();
    }

    private List<SheetRow> rows() {
        List<SheetRow> rows = new ArrayList<>();
        Map<String, ScheduledAction> dates = desk.plan().dates();
        for (PlanGroup group : PlanGroup.of(desk.plan(), words())) {
            if (!group.title().isEmpty() && !group.actions().isEmpty()) {
                rows.add(SheetRow.group(GROUP + group.key(), group.title()));
            }
            group.actions().forEach(key -> rows.add(SheetRow.of(key, cells(key, dates.get(key)))));
        }
        return rows;
    }

    private Map<String, SheetCell> cells(String key) {
        return cells(key, desk.plan().dates().get(key));
    }

    private Map<String, SheetCell> cells(String key, @Nullable ScheduledAction action) {
        PlanWords words = words();
        Map<String, SheetCell> cells = new HashMap<>();
        cells.put("action", SheetCell.readOnly(words.action(key)));
        cells.put("lead", SheetCell.readOnly(words.lead(key)));
        if (action == null) {
            cells.put("start", SheetCell.computed(words.get("not-in-plan")));
            Stream.of("end", "spare", "sets-end").forEach(column -> cells.put(column, SheetCell.computed("")));
        } else {
            cells.put("start", SheetCell.computed(words.start(action)));
            cells.put("end", SheetCell.computed(words.end(action)));
            cells.put("spare", SheetCell.computed(words.spare(action)));
            cells.put("sets-end", SheetCell.computed(action.critical() ? words.get("sets-end") : ""));
        }
        desk.action(key).ifPresent(row -> enter(cells, row));
        return cells;
    }

    private void enter(Map<String, SheetCell> cells, RecordRow row) {
        planned.forEach(column -> cells.put(column.id(), column.cell(row, editable)));
    }

    private PlanWords words() {
        return desk.words();
    }
}
