package eu.clusterplanner.action.ui;

import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.ValueCheck;
import eu.clusterplanner.shell.field.PropertyColumn;
import eu.clusterplanner.shell.field.RefusedText;
import eu.clusterplanner.shell.sheet.CellEdit;
import eu.clusterplanner.shell.sheet.Sheet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One text in the same column of several actions: what would become of it, without storing anything. */
record BulkChange(ActionWords words, Sheet sheet, ActionColumn column, String text) {

    /**
     * What would become of one action.
     *
     * @param now what stands there
     * @param then what would stand there
     * @param problem why it would be refused, in words; null: it would not
     */
    record Line(
            ActionRow row,
            String now,
            String then,
            @Nullable String problem) {

        boolean changes() {
            return problem == null && !now.equals(then);
        }
    }

    List<Line> lines(List<ActionRow> rows) {
        return rows.stream().map(this::line).toList();
    }

    private Line line(ActionRow row) {
        String now = column.shown(column.cell(row, words.board().rights()));
        Sheet.Checked checked = sheet.check(new CellEdit(row.id().toString(), column.id(), text, 0));
        if (checked.problem() != null) {
            return new Line(row, now, now, checked.problem());
        }
        try {
            return new Line(row, now, then(row, checked.text()), null);
        } catch (RefusedText refused) {
            return new Line(row, now, now, words.problem(refused.problem()));
        }
    }

    private String then(ActionRow row, String typed) {
        PropertyColumn property = column.property();
        if (property == null) {
            PartCells parts = Objects.requireNonNull(column.parts(), "computed columns are not offered");
            return parts.text(parts.read(row, typed));
        }
        PropertyColumn.Typed read = property.read(typed, row.record());
        Problem problem = read.problem() == null
                ? ValueCheck.check(row.record().kind().property(column.id()), read.value())
                        .orElse(null)
                : read.problem();
        if (problem != null) {
            throw new RefusedText(problem);
        }
        return column.shown(property.cell(
                row.record().with(column.id(), read.value(), row.record().version()), true));
    }
}
