package eu.clusterplanner.action.ui.priority;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.analysis.Criterion;
import eu.clusterplanner.action.analysis.Quadrant;
import eu.clusterplanner.action.analysis.WeighedAction;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shell.field.PropertyColumn;
import eu.clusterplanner.shell.sheet.CellAnswer;
import eu.clusterplanner.shell.sheet.Sheet;
import eu.clusterplanner.shell.sheet.SheetCell;
import eu.clusterplanner.shell.sheet.SheetColumn;
import eu.clusterplanner.shell.sheet.SheetRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Scores, values and priorities as a table; ids of rows are the keys of actions. */
final class PrioritySheet {

    /** What stands first. */
    enum Order {
        PRIORITY,
        VALUE,
        LIST
    }

    private static final List<String> SCORES = List.of(
            "scores.impact",
            "scores.fit",
            "scores.addedValue",
            "scores.urgency",
            "scores.feasibility",
            "scores.effort");

    private final PriorityDesk desk;
    private final PriorityWords words;
    private final boolean editable;
    private final PropertyColumn moscow;
    private final List<PropertyColumn> scores;
    private final Sheet sheet;
    private List<String> keys = List.of();

    PrioritySheet(PriorityDesk desk, PriorityWords words, RecordKind actions, boolean editable) {
        this.desk = desk;
        this.words = words;
        this.editable = editable;
        this.moscow = desk.page().column(actions, "moscow");
        this.scores = SCORES.stream()
                .map(property -> desk.page().column(actions, property))
                .toList();
        this.sheet = new Sheet(words.get("table"));
        show(Order.PRIORITY);
    }

    Sheet sheet() {
        return sheet;
    }

    /** Shows the actions in that order, as their values are now. */
    void show(Order order) {
        keys = desk.actions().stream()
                .sorted(comparator(order))
                .map(Action::key)
                .toList();
        sheet.show(columns(), rows());
    }

    private Comparator<Action> comparator(Order order) {
        Comparator<@Nullable Double> highestFirst = Comparator.nullsLast(Comparator.reverseOrder());
        return switch (order) {
            case PRIORITY ->
                Comparator.comparing(action -> desk.weighed(action.key()).priority(), highestFirst);
            case VALUE ->
                Comparator.comparing(action -> desk.weighed(action.key()).value(), highestFirst);
            case LIST -> Comparator.comparingInt(action -> 0);
        };
    }

    /** The column of something that is entered; empty for what is computed. */
    Optional<PropertyColumn> entered(String id) {
        return Stream.concat(Stream.of(moscow), scores.stream())
                .filter(column -> column.id().equals(id))
                .findFirst();
    }

    SheetCell cell(String key, String column) {
        return cells(key).getOrDefault(column, SheetCell.readOnly(""));
    }

    /** Shows the values of now; the rows stay where they are, new ones come last. */
    void renew() {
        List<String> now = desk.actions().stream().map(Action::key).toList();
        keys = Stream.concat(keys.stream().filter(now::contains), now.stream().filter(key -> !keys.contains(key)))
                .toList();
        sheet.renew(columns(), rows(), desk.page().followedBy());
    }

    /** The cells of which the sheet shows something else than now. */
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
        SheetColumn name = column("action", "min(20rem, 45vw)").asRowHeader().width("min(20rem, 45vw)");
        SheetColumn priority = number("priority", "6rem").hint(words.get("column.priority.hint"));
        SheetColumn wish = entered(moscow, "priority", "6.5rem");
        Stream<SheetColumn> given = scores.stream().map(column -> entered(column, column.id(), "5rem"));
        return Stream.of(
                        Stream.of(name, priority, number("value", "5rem"), wish),
                        given,
                        Stream.of(number("synergy", "5rem"), column("quadrant", "8rem")))
                .flatMap(columns -> columns)
                .toList();
    }

    private SheetColumn entered(PropertyColumn column, String header, String width) {
        SheetColumn made = column.column();
        SheetColumn named = made.hint(made.header())
                .header(words.texts().get("actions.column." + header))
                .width(width);
        return editable ? named : named.asReadOnly();
    }

    private SheetColumn column(String id, String width) {
        return SheetColumn.text(id, words.get("column." + id)).width(width).asReadOnly();
    }

    private SheetColumn number(String id, String width) {
        return SheetColumn.number(id, words.get("column." + id)).width(width).asReadOnly();
    }

    private List<SheetRow> rows() {
        return keys.stream().map(key -> SheetRow.of(key, cells(key))).toList();
    }

    private Map<String, SheetCell> cells(String key) {
        Map<String, SheetCell> cells = new HashMap<>();
        WeighedAction weighed = desk.weighed(key);
        Quadrant quadrant = weighed.quadrant();
        cells.put("priority", number(weighed.priority(), weighed));
        cells.put("value", number(weighed.value(), weighed));
        cells.put("quadrant", SheetCell.computed(quadrant == null ? "" : words.quadrant(quadrant)));
        weighed.parts().stream()
                .filter(part -> part.criterion() == Criterion.SYNERGY)
                .forEach(part -> cells.put(
                        "synergy", SheetCell.computed(part.score() == null ? "" : String.valueOf(part.score()))));
        desk.row(key).ifPresent(row -> enter(cells, row));
        return cells;
    }

    private SheetCell number(@Nullable Double number, WeighedAction weighed) {
        if (number != null) {
            return SheetCell.computed(words.number(number));
        }
        return weighed.value() == null
                ? SheetCell.computed("")
                        .hint(words.get("value.missing", Map.of("criteria", words.criteria(weighed.missing()))))
                : SheetCell.computed("").hint(words.get("effort.missing"));
    }

    private void enter(Map<String, SheetCell> cells, RecordRow row) {
        cells.put("action", SheetCell.readOnly(row.key() + " " + row.text("title")));
        cells.put(moscow.id(), moscow.cell(row, editable));
        scores.forEach(column -> cells.put(column.id(), column.cell(row, editable)));
    }
}
