package eu.clusterplanner.scenario.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import eu.clusterplanner.shell.figure.FigureTable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A table of what would be different: the first rows, and the others when somebody asks. */
final class ChangeTable extends Div {

    private static final long serialVersionUID = 1L;

    /** A few changes are read, hundreds of pairs are not. */
    private static final int FIRST = 12;

    /**
     * A row.
     *
     * @param what what changes
     * @param cells before, after and the like, in words
     */
    record Row(Component what, List<String> cells) {}

    /** label: what the table shows, for screen readers. */
    <T> ChangeTable(TrialWords words, String label, List<String> columns, List<T> all, Function<T, Row> row) {
        FigureTable table = new FigureTable(label, columns);
        add(table);
        all.stream().limit(FIRST).map(row).forEach(each -> add(table, each));
        if (all.size() > FIRST) {
            Button more = new Button(words.get("all", Map.of("count", all.size())));
            more.addThemeName("tertiary");
            more.addClickListener(pressed -> {
                all.stream().skip(FIRST).map(row).forEach(each -> add(table, each));
                remove(more);
            });
            add(more);
        }
    }

    private static void add(FigureTable table, Row row) {
        table.addRow(
                row.what(),
                row.cells().stream().map(Text::new).map(Component.class::cast).toList());
    }
}
