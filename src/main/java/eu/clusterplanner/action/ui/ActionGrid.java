package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.dataview.GridListDataView;
import com.vaadin.flow.component.html.Span;
import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Funding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All shared actions in rows; only those in sight are in the browser. */
final class ActionGrid extends Grid<Action> {

    private static final long serialVersionUID = 1L;

    /** What a narrow screen has room for; the rest stands beside the chosen action. */
    private static final Set<String> ESSENTIAL = Set.of("key", "title", "status");

    private final transient ActionWords words;
    private final transient GridListDataView<Action> rows;

    ActionGrid(ActionWords words) {
        this.words = words;
        addClassName("planner-action-grid");
        addThemeName("row-stripes");
        setColumnReorderingAllowed(true);
        addColumns();
        getElement().setAttribute("aria-label", words.texts().get("step.actions"));
        this.rows = setItems(words.list().actions());
    }

    /** Shows only the actions that meet the criteria. */
    void filter(ActionCriteria criteria) {
        rows.setFilter(criteria::includes);
    }

    /** The actions that are shown, sorted as people see them. */
    List<Action> shown() {
        return rows.getItems().toList();
    }

    /** Leaves only the columns for which a narrow screen has room. */
    void setNarrow(boolean narrow) {
        getColumns().forEach(column -> column.setVisible(!narrow || ESSENTIAL.contains(column.getKey())));
    }

    private void addColumns() {
        Map<String, Integer> order = new HashMap<>();
        words.list().actions().forEach(action -> order.put(action.key(), order.size()));
        text("key", Action::key, "5rem")
                .setFrozen(true)
                .setComparator(Comparator.comparingInt(action -> order.getOrDefault(action.key(), order.size())));
        text("title", Action::title, "22rem").setFlexGrow(1).setTooltipGenerator(Action::title);
        status();
        text("dates", words::dates, "14.5rem").setComparator(Comparator.comparingInt(words::startMonth));
        text("lead", action -> words.partner(action.lead()), "10.5rem");
        text("partners", words::others, "13rem").setTooltipGenerator(words::others);
        number("days", words::personDays).setComparator(nullsLast(Action::personDays));
        if (words.list().costsShown()) {
            number("cost", words::cost).setComparator(nullsLast(Action::totalCost));
        }
        text("funding", words::funding, "9rem").setComparator(nullsLast(ActionGrid::sureness));
        text("priority", words::priority, "7rem")
                .setComparator(nullsLast(action -> action.standing().moscow()));
        text("objectives", action -> String.join(", ", action.objectives()), "8rem");
        text("type", words::type, "14rem").setTooltipGenerator(words::type);
    }

    private void status() {
        addComponentColumn(this::statusOf)
                .setKey("status")
                .setHeader(words.texts().get("actions.column.status"))
                .setWidth("9rem")
                .setFlexGrow(0)
                .setResizable(true)
                .setSortable(true)
                .setComparator(Comparator.comparing(
                        (Action action) -> action.standing().status()));
    }

    private Span statusOf(Action action) {
        Span status = new Span(words.status(action));
        status.addClassNames(
                "planner-status",
                action.standing().status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return status;
    }

    private Column<Action> text(String key, Function<Action, String> text, String width) {
        return addColumn(text::apply)
                .setKey(key)
                .setHeader(words.texts().get("actions.column." + key))
                .setWidth(width)
                .setFlexGrow(0)
                .setResizable(true)
                .setSortable(true)
                .setComparator(Comparator.comparing(text));
    }

    private Column<Action> number(String key, Function<Action, String> text) {
        return text(key, text, "8.5rem").setTextAlign(ColumnTextAlign.END);
    }

    private static Funding.@Nullable Status sureness(Action action) {
        return action.fundingStatus().orElse(null);
    }

    // what is not said yet stands below what is
    @SuppressWarnings("NullAway")
    private static <T extends Comparable<? super T>> Comparator<Action> nullsLast(Function<Action, @Nullable T> value) {
        return Comparator.comparing(value, Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
