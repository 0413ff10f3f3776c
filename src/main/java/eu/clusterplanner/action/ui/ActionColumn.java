package eu.clusterplanner.action.ui;

import eu.clusterplanner.action.ActionRights;
import eu.clusterplanner.shell.field.PropertyColumn;
import eu.clusterplanner.shell.sheet.SheetCell;
import eu.clusterplanner.shell.sheet.SheetColumn;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of the sheet of actions.
 *
 * @param property the property that is edited in it; null: it is computed, or a list of records
 */
record ActionColumn(
        SheetColumn column, @Nullable PropertyColumn property, BiFunction<ActionRow, ActionRights, SheetCell> cells) {

    static ActionColumn of(SheetColumn column, PropertyColumn property) {
        return new ActionColumn(
                column,
                property,
                (row, rights) -> property.cell(row.record(), rights.edits(row.record(), property.id())));
    }

    static ActionColumn computed(SheetColumn column, Function<ActionRow, String> text) {
        return new ActionColumn(column.asReadOnly(), null, (row, rights) -> SheetCell.computed(text.apply(row)));
    }

    String id() {
        return column.id();
    }

    SheetCell cell(ActionRow row, ActionRights rights) {
        return cells.apply(row, rights);
    }
}
