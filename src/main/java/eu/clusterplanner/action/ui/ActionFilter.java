package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.clusterplanner.action.Action;
import eu.clusterplanner.schedule.ActionStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Chooses which shared actions are shown: by text, status and lead. */
final class ActionFilter extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField text = new TextField();
    private final Select<String> status = new Select<>();
    private final Select<String> lead = new Select<>();

    ActionFilter(ActionWords words, ActionCriteria criteria, Consumer<ActionCriteria> changed) {
        addClassName("planner-filter");
        getElement().setAttribute("role", "search");
        text.setLabel(words.texts().get("actions.find"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValue(criteria.text());
        offer(status, "status", words, statuses());
        status.setItemLabelGenerator(
                name -> words.texts().get(name.isEmpty() ? "actions.all" : "choice.action.status." + name));
        offer(lead, "lead", words, leads(words));
        lead.setItemLabelGenerator(key -> key.isEmpty() ? words.texts().get("actions.all") : words.partner(key));
        select(status, statuses(), criteria.status());
        select(lead, leads(words), criteria.lead());
        text.addValueChangeListener(change -> changed.accept(criteria()));
        status.addValueChangeListener(change -> changed.accept(criteria()));
        lead.addValueChangeListener(change -> changed.accept(criteria()));
        add(text, status, lead);
    }

    ActionCriteria criteria() {
        return new ActionCriteria(text.getValue(), status.getValue(), lead.getValue());
    }

    private static void offer(Select<String> select, String key, ActionWords words, List<String> values) {
        select.setLabel(words.texts().get("actions.column." + key));
        select.setItems(values);
        select.setValue("");
    }

    private static void select(Select<String> select, List<String> values, String value) {
        if (values.contains(value)) {
            select.setValue(value);
        }
    }

    private static List<String> statuses() {
        return withAll(
                Arrays.stream(ActionStatus.values()).map(ActionStatus::name).toList());
    }

    private static List<String> leads(ActionWords words) {
        return withAll(words.list().partners().stream()
                .map(partner -> partner.key())
                .filter(key -> words.list().actions().stream()
                        .map(Action::lead)
                        .filter(Objects::nonNull)
                        .anyMatch(key::equals))
                .toList());
    }

    private static List<String> withAll(List<String> values) {
        return Stream.concat(Stream.of(""), values.stream()).toList();
    }
}
