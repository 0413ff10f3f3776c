package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.action.Action;
import eu.clusterplanner.shell.MasterDetail;
import eu.clusterplanner.shell.field.FindingWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The grid of shared actions with its filter, and the chosen action beside it. */
final class ActionDesk extends Div {

    private static final long serialVersionUID = 1L;

    private static final int NARROW = 800;

    private final transient ActionWords words;
    private final transient FindingWords findings;
    private final ActionGrid grid;
    private final Paragraph summary = new Paragraph();
    private final MasterDetail panes;
    private transient ActionAddress address;

    ActionDesk(ActionWords words, FindingWords findings, ActionAddress address) {
        this.words = words;
        this.findings = findings;
        this.address = address;
        this.grid = new ActionGrid(words);
        this.panes = new MasterDetail(words.texts().get("actions.close"), grid).onClosed(grid::deselectAll);
        panes.addClassName("planner-grid-detail");
        summary.addClassName("planner-hint");
        summary.getElement().setAttribute("role", "status");
        if (words.list().actions().isEmpty()) {
            Paragraph empty = new Paragraph(words.texts().get("actions.empty"));
            empty.addClassName("planner-empty");
            add(empty);
            return;
        }
        ActionFilter filter = new ActionFilter(words, address.criteria(), this::filter);
        // the filter leaves out what an old address names and this list does not have
        this.address = address.with(filter.criteria());
        grid.filter(filter.criteria());
        add(filter, summary, panes);
        showSummary();
        grid.asSingleSelect().addValueChangeListener(change -> choose(Optional.ofNullable(change.getValue())));
        words.list().action(address.record()).ifPresent(grid::select);
        fitToWindow();
    }

    private void filter(ActionCriteria criteria) {
        grid.filter(criteria);
        address = address.with(criteria);
        address.show();
        showSummary();
    }

    private void choose(Optional<Action> action) {
        address = address.with(action.map(Action::key).orElse(""));
        address.show();
        action.ifPresentOrElse(chosen -> panes.show(new ActionPanel(words, findings, chosen), true), panes::clear);
    }

    private void showSummary() {
        List<Action> shown = grid.shown();
        double days = shown.stream()
                .map(Action::personDays)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
        BigDecimal cost =
                shown.stream().map(Action::totalCost).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        summary.setText(words.texts()
                .get(
                        words.list().costsShown() ? "actions.summary.cost" : "actions.summary",
                        Map.of(
                                "shown", shown.size(),
                                "all", words.list().actions().size(),
                                "days", words.formats().number(days),
                                "cost", words.formats().money(cost))));
    }

    private void fitToWindow() {
        UI ui = UI.getCurrent();
        ui.getPage().retrieveExtendedClientDetails(details -> grid.setNarrow(details.getWindowInnerWidth() <= NARROW));
        var resizing = ui.getPage().addBrowserWindowResizeListener(size -> grid.setNarrow(size.getWidth() <= NARROW));
        addDetachListener(gone -> resizing.remove());
    }
}
