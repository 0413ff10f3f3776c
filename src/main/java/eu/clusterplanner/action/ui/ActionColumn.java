package eu.clusterplanner.action.ui;

import eu.clusterplanner.action.ActionRights;
import eu.clusterplanner.shell.field.PropertyColumn;
import eu.clusterplanner.shell.sheet.Choice;
import eu.clusterplanner.shell.sheet.SheetCell;
import eu.clusterplanner.shell.sheet.SheetColumn;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of the sheet of actions.
 *
 * @param property the property that is edited in it; null: it is computed, or a list of parts
 * @param parts the parts that are edited in it; null: it is computed, or a property
 */
record ActionColumn(
        SheetColumn column,
        @Nullable PropertyColumn property,
        @Nullable PartCells parts,
        BiFunction<ActionRow, ActionRights, SheetCell> cells) {

    static ActionColumn of(SheetColumn column, PropertyColumn property) {
        return new ActionColumn(
                column,
                property,
                null,
                (row, rights) -> property.cell(row.record(), rights.edits(row.record(), property.id())));
    }

    static ActionColumn of(SheetColumn column, PartCells parts) {
        return new ActionColumn(column, null, parts, (row, rights) -> {
            String text = parts.text(parts.of(row));
            return rights.all() ? SheetCell.of(text, row.record().version()) : SheetCell.readOnly(text);
        });
    }

    static ActionColumn computed(SheetColumn column, Function<ActionRow, String> text) {
        return new ActionColumn(column.asReadOnly(), null, null, (row, rights) -> SheetCell.computed(text.apply(row)));
    }

    String id() {
        return column.id();
    }

    boolean isEdited() {
        return (property != null && !column.readOnly()) || parts != null;
    }

    /** What people read in such a cell. */
    String shown(SheetCell cell) {
        return cell.label() != null
                ? cell.label()
                : column.choices().stream()
                        .filter(choice -> choice.value().equals(cell.text()))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(cell.text());
    }

    SheetCell cell(ActionRow row, ActionRights rights) {
        return cells.apply(row, rights);
    }
}
