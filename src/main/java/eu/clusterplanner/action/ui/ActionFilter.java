package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.schedule.ActionStatus;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Chooses which shared actions are shown, by text, status and lead, and in which order. */
final class ActionFilter extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField text = new TextField();
    private final Select<String> status = new Select<>();
    private final Select<String> lead = new Select<>();
    private final Select<ActionOrder> order = new Select<>();

    ActionFilter(ActionWords words, ActionAddress address, BiConsumer<ActionCriteria, ActionOrder> changed) {
        addClassName("planner-action-filter");
        getElement().setAttribute("role", "search");
        text.setLabel(words.get("find"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValue(address.criteria().text());
        offer(status, words.get("column.status"), statuses(), address.criteria().status());
        status.setItemLabelGenerator(
                name -> name.isEmpty() ? words.get("all") : words.texts().get("choice.action.status." + name));
        offer(lead, words.get("column.lead"), leads(words), address.criteria().lead());
        lead.setItemLabelGenerator(key -> key.isEmpty() ? words.get("all") : words.partner(key));
        offer(order, words.get("order"), List.of(ActionOrder.values()), address.order());
        order.setItemLabelGenerator(each -> words.get("order." + each));
        Stream.<HasValue<?, ?>>of(text, status, lead, order)
                .forEach(field -> field.addValueChangeListener(change -> changed.accept(criteria(), order.getValue())));
        add(text, status, lead, order);
    }

    ActionCriteria criteria() {
        return new ActionCriteria(text.getValue(), status.getValue(), lead.getValue());
    }

    /** What an old address names and the list does not have is left out. */
    private static <T> void offer(Select<T> select, String label, List<T> values, T value) {
        select.setLabel(label);
        select.setItems(values);
        select.setValue(values.contains(value) ? value : values.getFirst());
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
