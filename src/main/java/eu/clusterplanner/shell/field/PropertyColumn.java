package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shell.sheet.CellEditor;
import eu.clusterplanner.shell.sheet.CellState;
import eu.clusterplanner.shell.sheet.SheetCell;
import eu.clusterplanner.shell.sheet.SheetColumn;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A property as a column of a sheet of records: its cells, and the values of what people type into them. */
public final class PropertyColumn {

    private final Property property;
    private final CellShape shape;
    private final String header;

    PropertyColumn(Property property, CellShape shape, String header) {
        this.property = property;
        this.shape = shape;
        this.header = header;
    }

    /**
     * What was typed.
     *
     * @param value the value that it means
     * @param problem why it means none; null: it does
     */
    public record Typed(@Nullable Object value, @Nullable Problem problem) {}

    /** The name of the property; also the id of the column. */
    public String id() {
        return property.name();
    }

    public SheetColumn column() {
        CellEditor editor = shape.editor();
        return editor == null
                ? SheetColumn.text(id(), header).asReadOnly()
                : SheetColumn.of(id(), header, editor, shape.choices());
    }

    /** The cell of that record. */
    public SheetCell cell(RecordRow row, boolean editable) {
        Object value = row.value(property.name());
        Set<CellState> states = editable ? Set.of() : Set.of(CellState.READ_ONLY);
        String text = value == null ? "" : shape.text().apply(value);
        String label =
                value == null || shape.label() == null ? null : shape.label().apply(value);
        return new SheetCell(text, row.version(), states, label, null);
    }

    /** What that text means in the cell of that record. */
    public Typed read(String typed, RecordRow row) {
        try {
            Object now = row.value(property.name());
            return new Typed(typed.isBlank() ? null : shape.read().apply(typed, now), null);
        } catch (RefusedText refused) {
            return new Typed(null, refused.problem());
        }
    }
}
