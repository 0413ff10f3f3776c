package eu.clusterplanner.action.ui.priority;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import eu.clusterplanner.action.PortfolioBasis;
import eu.clusterplanner.action.PortfolioService;
import eu.clusterplanner.action.PriorityChange;
import eu.clusterplanner.action.portfolio.Portfolio;
import eu.clusterplanner.schedule.Moscow;
import eu.clusterplanner.shell.figure.FigureTable;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Takes a choice over as priorities: shows first what becomes different. */
final class TakeOver extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 100;

    private final transient PortfolioWords words;
    private final transient PortfolioBasis basis;
    private final transient Portfolio found;
    private final transient Predicate<List<PriorityChange>> store;

    /** store: false where somebody changed one of the priorities meanwhile, and nothing is stored. */
    TakeOver(PortfolioWords words, PortfolioBasis basis, Portfolio found, Predicate<List<PriorityChange>> store) {
        this.words = words;
        this.basis = basis;
        this.found = found;
        this.store = store;
        addClassName("planner-buttons");
        add(new Button(words.get("take-over"), pressed -> ask()));
    }

    private void ask() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(words.get("take-over.title"));
        dialog.setWidth("44rem");
        RadioButtonGroup<Moscow> others = new RadioButtonGroup<>();
        others.setLabel(words.get("take-over.others"));
        others.setItems(Moscow.COULD, Moscow.WONT);
        others.setItemLabelGenerator(words.words()::moscow);
        others.setValue(Moscow.COULD);
        Div shown = new Div();
        Paragraph problem = new Paragraph();
        problem.addClassName("planner-wrong");
        problem.getElement().setAttribute("role", "alert");
        Button confirm = new Button(words.get("take-over.confirm"), pressed -> {
            if (store.test(changes(others))) {
                dialog.close();
            } else {
                problem.setText(words.get("take-over.changed"));
            }
        });
        confirm.addThemeName("primary");
        others.addValueChangeListener(change -> show(shown, confirm, others));
        show(shown, confirm, others);
        dialog.add(new Paragraph(words.get("take-over.line")), others, shown, problem);
        dialog.getFooter().add(new Button(words.get("take-over.cancel"), pressed -> dialog.close()), confirm);
        dialog.open();
    }

    private List<PriorityChange> changes(RadioButtonGroup<Moscow> others) {
        return PortfolioService.changes(basis, found, others.getValue());
    }

    private void show(Div shown, Button confirm, RadioButtonGroup<Moscow> others) {
        List<PriorityChange> changes = changes(others);
        shown.removeAll();
        shown.add(new Paragraph(words.get("take-over.count", Map.of("count", changes.size()))));
        confirm.setEnabled(!changes.isEmpty());
        if (!changes.isEmpty()) {
            FigureTable table = new FigureTable(
                    words.get("take-over.title"),
                    List.of(words.get("column.action"), words.get("take-over.now"), words.get("take-over.then")));
            changes.stream()
                    .limit(MOST_SHOWN)
                    .forEach(change -> table.addRow(
                            change.name(),
                            List.of(
                                    words.words().moscow(change.seen()),
                                    words.words().moscow(change.wanted()))));
            table.addClassName("planner-take-over");
            shown.add(table);
        }
        if (changes.size() > MOST_SHOWN) {
            shown.add(new Paragraph(words.get("take-over.more", Map.of("count", changes.size() - MOST_SHOWN))));
        }
    }
}
