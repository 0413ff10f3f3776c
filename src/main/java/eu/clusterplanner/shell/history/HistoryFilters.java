package eu.clusterplanner.shell.history;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.record.history.HistoryFilter;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.Texts;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses which part of the history is shown: by person, step and days. */
final class HistoryFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<@Nullable AccountId> person = new Select<>();
    private final Select<@Nullable Step> step = new Select<>();
    private final DatePicker from;
    private final DatePicker to;
    private final transient HistoryFilter.@Nullable Place record;

    /** people: by account in the order in which they are offered. */
    HistoryFilters(Texts texts, Map<AccountId, String> people, HistoryAddress now, Consumer<HistoryAddress> changed) {
        this.record = now.record();
        addClassName("planner-history-filters");
        getElement().setAttribute("role", "search");
        person.setLabel(texts.get("history.filter.person"));
        person.setItems(people.keySet());
        person.setItemLabelGenerator(id -> id == null ? "" : people.getOrDefault(id, ""));
        allowNone(person, texts.get("history.filter.all"));
        person.setValue(now.person() != null && people.containsKey(now.person()) ? now.person() : null);
        step.setLabel(texts.get("history.filter.step"));
        step.setItems(Step.values());
        step.setItemLabelGenerator(each -> each == null ? "" : each.number() + " " + texts.get("step." + each.path()));
        allowNone(step, texts.get("history.filter.all-steps"));
        step.setValue(now.step());
        from = day(texts, "history.filter.from", now.from());
        to = day(texts, "history.filter.to", now.to());
        Stream.<HasValue<?, ?>>of(person, step, from, to)
                .forEach(field -> field.addValueChangeListener(change -> changed.accept(address())));
        add(person, step, from, to);
    }

    /** A day that is typed or picked. */
    static DatePicker day(Texts texts, String labelKey, @Nullable LocalDate value) {
        DatePicker day = new DatePicker(texts.get(labelKey));
        day.setLocale(texts.locale());
        day.setI18n(new DatePicker.DatePickerI18n()
                .setFirstDayOfWeek(1)
                .setDateFormats("d MMM yyyy", "d.M.yyyy", "d/M/yyyy", "yyyy-MM-dd"));
        day.setClearButtonVisible(true);
        day.setValue(value);
        return day;
    }

    /** Whatever it is has words too, in the list and in the closed field. */
    private static void allowNone(Select<?> select, String caption) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(caption);
        select.setPlaceholder(caption);
    }

    private HistoryAddress address() {
        return new HistoryAddress(person.getValue(), step.getValue(), from.getValue(), to.getValue(), record);
    }
}
