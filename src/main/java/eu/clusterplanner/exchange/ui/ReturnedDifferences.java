package eu.clusterplanner.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import eu.clusterplanner.exchange.Choice;
import eu.clusterplanner.exchange.ReturnedRow;
import eu.clusterplanner.exchange.ReturnedWorkbook;
import eu.clusterplanner.exchange.workbook.WorkbookSheet;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.MoreRows;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** All differences of a returned workbook, each with its box, and the button that takes over what is chosen. */
final class ReturnedDifferences extends Div {

    private static final long serialVersionUID = 1L;

    /** A row shows a line for each of its cells; more lines than this are shown on demand. */
    private static final int FIRST_LINES = 60;

    private final transient Texts texts;
    private final transient ReturnedWorkbook workbook;
    private final transient ReturnChoices choices;
    private final transient ReturnTicks ticks;
    private final Checkbox onlyConflicts = new Checkbox();
    private final Div tables = new Div();
    private final Span count = new Span();
    private final Button take = new Button();
    private final MoreRows more;
    private int added;

    /** takeOver: told what was chosen when the person says so. */
    ReturnedDifferences(Texts texts, ReturnedWorkbook workbook, Consumer<Set<Choice>> takeOver) {
        this.texts = texts;
        this.workbook = workbook;
        this.choices = new ReturnChoices(workbook);
        this.ticks = new ReturnTicks(choices, this::say);
        this.more = new MoreRows(texts, rows -> {
            added += rows;
            fill();
        });
        long conflicts =
                workbook.offered().stream().filter(ReturnedRow::isConflict).count();
        onlyConflicts.setLabel(texts.get("exchange.return.only-conflicts", "count", conflicts));
        onlyConflicts.setVisible(conflicts > 0);
        onlyConflicts.addValueChangeListener(changed -> {
            added = 0;
            fill();
        });
        count.getElement().setAttribute("role", "status");
        take.addThemeName("primary");
        take.setDisableOnClick(true);
        take.addClickListener(pressed -> {
            takeOver.accept(choices.chosen());
            take.setEnabled(true);
        });
        Div act = new Div(take, count);
        act.addClassNames("planner-buttons", "planner-returned-act");
        tables.addClassName("planner-returned-tables");
        add(onlyConflicts, tables, more, act);
        fill();
    }

    /** What was chosen in a comparison before stays chosen. */
    ReturnedDifferences keep(Set<Choice> before) {
        choices.replaceBy(before);
        fill();
        return this;
    }

    private void fill() {
        tables.removeAll();
        ticks.forget();
        List<ReturnedRow> rows = workbook.offered().stream()
                .filter(row -> !onlyConflicts.getValue() || row.isConflict())
                .toList();
        List<ReturnedRow> shown = rows.subList(0, Math.min(rows.size(), first(rows) + added));
        List<Choice> all = choicesOf(rows);
        tables.add(ticks.labelled(texts.get("exchange.return.all", "count", all.size()), all));
        for (WorkbookSheet sheet : WorkbookSheet.values()) {
            List<ReturnedRow> ofSheet =
                    shown.stream().filter(row -> row.sheet() == sheet).toList();
            if (!ofSheet.isEmpty()) {
                add(
                        sheet,
                        ofSheet,
                        choicesOf(rows.stream()
                                .filter(row -> row.sheet() == sheet)
                                .toList()));
            }
        }
        more.show(shown.size(), rows.size());
        say();
    }

    private void add(WorkbookSheet sheet, List<ReturnedRow> rows, List<Choice> all) {
        String name = texts.get(sheet.textKey());
        ReturnTable table = new ReturnTable(texts, workbook.words(), ticks, name);
        rows.forEach(table::add);
        tables.add(
                new H2(name),
                ticks.labelled(texts.get("exchange.return.all-of", Map.of("count", all.size(), "sheet", name)), all),
                table);
    }

    private static int first(List<ReturnedRow> rows) {
        int lines = 0;
        int first = 0;
        while (first < rows.size() && lines < FIRST_LINES) {
            lines += 1 + rows.get(first).choices().size();
            first++;
        }
        return first;
    }

    private static List<Choice> choicesOf(List<ReturnedRow> rows) {
        return rows.stream().flatMap(row -> row.choices().stream()).toList();
    }

    private void say() {
        count.setText(texts.get("exchange.return.chosen", Map.of("chosen", choices.count(), "all", choices.of())));
        take.setText(texts.get("exchange.return.take-over", "count", choices.count()));
    }
}
