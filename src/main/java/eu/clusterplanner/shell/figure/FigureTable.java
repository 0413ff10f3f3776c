package eu.clusterplanner.shell.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A small table to read: a heading for each column, and one for each row. */
public final class FigureTable extends Div {

    private static final long serialVersionUID = 1L;

    private final NativeTable table = new NativeTable();

    /** label: what the table shows, for screen readers. */
    public FigureTable(String label, List<String> columns) {
        addClassNames("planner-table", "planner-figure-table");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        NativeTableRow head = table.getHead().addRow();
        for (String column : columns) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(column);
            cell.getElement().setAttribute("scope", "col");
        }
        add(table);
    }

    /** A row of texts. */
    public NativeTableRow addRow(String heading, List<String> cells) {
        return addRow(
                new Text(heading),
                cells.stream().map(Text::new).map(Component.class::cast).toList());
    }

    /** A row; what its heading and cells hold is the caller's business. */
    public NativeTableRow addRow(Component heading, List<Component> cells) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(heading);
        cells.forEach(cell -> row.addDataCell().add(cell));
        return row;
    }
}
