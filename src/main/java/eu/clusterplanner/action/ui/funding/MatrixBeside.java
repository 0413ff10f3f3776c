package eu.clusterplanner.action.ui.funding;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The matrix of actions and sources, and beside it the money of the chosen action. */
final class MatrixBeside extends Div {

    private static final long serialVersionUID = 1L;

    private final FundingPanel panel;
    private final Button details = new Button(VaadinIcon.INFO_CIRCLE_O.create());

    MatrixBeside(FundingDesk desk, FundingWords words, CallWords calls) {
        FundingMatrix matrix = new FundingMatrix(desk, words);
        panel = new FundingPanel(desk, words, calls);
        details.setText(words.texts().get("actions.panel"));
        details.addClickListener(pressed -> open(!panel.isVisible()));
        matrix.sheet().onActive((row, column) -> {
            if (desk.data().list().action(row).isPresent()) {
                panel.follow(row);
            }
        });
        panel.onLeft(key -> matrix.sheet().focusCell(key, "action"));
        panel.onClosed(() -> open(false));
        desk.onChanged(() -> {
            matrix.renew();
            panel.renew();
        });
        Div table = new Div(matrix.sheet());
        table.addClassName("planner-actions-table");
        Div beside = new Div(table, panel);
        beside.addClassName("planner-actions-beside");
        Div tools = new Div(details);
        tools.addClassName("planner-tools");
        addClassNames("planner-actions", "planner-money");
        add(tools, beside);
        open(false);
    }

    private void open(boolean open) {
        if (panel.isVisible() != open) {
            panel.open(open);
        }
        setClassName("open", open);
        details.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
