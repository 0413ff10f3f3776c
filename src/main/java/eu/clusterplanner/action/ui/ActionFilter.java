package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.schedule.ActionStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Chooses which shared actions are shown, under which titles and in which order. */
final class ActionFilter extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField text = new TextField();
    private final ComboBox<String> status = new ComboBox<>();
    private final ComboBox<String> lead = new ComboBox<>();
    private final MultiSelectComboBox<ActionFlag> only = new MultiSelectComboBox<>();
    private final ComboBox<ActionGrouping> grouping = new ComboBox<>();
    private final ComboBox<String> order = new ComboBox<>();
    private final Button direction = new Button();
    private final transient ActionWords words;
    private final transient Consumer<ActionArrangement> changed;
    private boolean descending;
    private boolean clearing;

    ActionFilter(
            ActionWords words, ActionColumns columns, ActionArrangement begin, Consumer<ActionArrangement> changed) {
        this.words = words;
        this.changed = changed;
        addClassName("planner-action-filter");
        getElement().setAttribute("role", "search");
        text.setLabel(words.get("find"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValue(begin.criteria().text());
        offerMany(
                status, words.get("column.status"), statuses(), begin.criteria().status());
        status.setItemLabelGenerator(
                name -> name.isEmpty() ? words.get("all") : words.texts().get("choice.action.status." + name));
        offerMany(lead, words.get("column.lead"), leads(words), begin.criteria().lead());
        lead.setItemLabelGenerator(key -> key.isEmpty() ? words.get("all") : words.partner(key));
        offerFlags(begin.criteria().only());
        offerMany(grouping, words.get("group"), List.of(ActionGrouping.values()), begin.grouping());
        grouping.setItemLabelGenerator(each -> words.get("group." + each));
        offerMany(
                order,
                words.get("order"),
                withAll(columns.all().stream()),
                begin.sort().column());
        order.setItemLabelGenerator(id -> id.isEmpty() ? words.get("order.team") : columns.header(id));
        descending = begin.sort().descending();
        direction.addThemeName("icon");
        direction.addClickListener(pressed -> turn());
        Stream.<HasValue<?, ?>>of(text, status, lead, only, grouping, order)
                .forEach(field -> field.addValueChangeListener(change -> tell()));
        Div sorting = new Div(order, direction);
        sorting.addClassName("planner-action-order");
        add(text, status, lead, only, grouping, sorting);
        showDirection();
    }

    ActionArrangement arrangement() {
        return new ActionArrangement(
                new ActionCriteria(text.getValue(), chosen(status), chosen(lead), Set.copyOf(only.getValue())),
                Objects.requireNonNullElse(grouping.getValue(), ActionGrouping.WORK_PACKAGE),
                new ActionSort(chosen(order), descending && !chosen(order).isEmpty()));
    }

    /** As a press on a heading: by that column, then the other way round, then as the team has them. */
    void turnTo(String column) {
        boolean same = column.equals(chosen(order));
        boolean back = same && descending;
        boolean onlyTurned = same && !descending;
        descending = onlyTurned;
        if (onlyTurned) {
            tell();
        } else {
            order.setValue(back ? "" : column);
        }
    }

    /** Shows all actions; their order and their titles stay. */
    void clear() {
        clearing = true;
        text.clear();
        status.setValue("");
        lead.setValue("");
        only.clear();
        clearing = false;
        tell();
    }

    private void turn() {
        descending = !descending;
        tell();
    }

    private void tell() {
        if (!clearing) {
            showDirection();
            changed.accept(arrangement());
        }
    }

    private void showDirection() {
        direction.setEnabled(!chosen(order).isEmpty());
        direction.setIcon((descending ? VaadinIcon.ARROW_DOWN : VaadinIcon.ARROW_UP).create());
        String name = words.get(descending ? "order.descending" : "order.ascending");
        direction.setAriaLabel(name);
        direction.setTooltipText(name);
    }

    /** Only people with a partner have actions of their own. */
    private void offerFlags(Set<ActionFlag> chosen) {
        List<ActionFlag> flags = new ArrayList<>(List.of(ActionFlag.values()));
        if (words.board().rights().partner() == null) {
            flags.remove(ActionFlag.MINE);
        }
        only.setLabel(words.get("only"));
        only.setPlaceholder(words.get("all"));
        only.setItems(flags);
        only.setItemLabelGenerator(flag -> words.get("only." + flag));
        only.setValue(flags.stream().filter(chosen::contains).toList());
    }

    /**
     * A select would hold all its entries in the page. What an old address names and the list does not have is left out.
     */
    private static <T> void offerMany(ComboBox<T> box, String label, List<T> values, T value) {
        box.setLabel(label);
        box.setItems(values);
        box.setValue(values.contains(value) ? value : values.getFirst());
        box.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                box.setValue(values.getFirst());
            }
        });
    }

    private static String chosen(ComboBox<String> box) {
        return Objects.requireNonNullElse(box.getValue(), "");
    }

    private static List<String> statuses() {
        return withAll(Arrays.stream(ActionStatus.values()).map(ActionStatus::name));
    }

    private static List<String> leads(ActionWords words) {
        return withAll(words.board().list().partners().stream()
                .filter(partner -> words.board().rows().stream()
                        .anyMatch(row -> partner.id().equals(row.record().value("lead"))))
                .map(PartnerSummary::key));
    }

    private static List<String> withAll(Stream<String> values) {
        return Stream.concat(Stream.of(""), values).toList();
    }
}
