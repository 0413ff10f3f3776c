package eu.clusterplanner.roadmap.ui;

import eu.clusterplanner.action.ActionReasons.Input;
import eu.clusterplanner.roadmap.PlannedRoadmap;
import eu.clusterplanner.schedule.PlannedAction;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cells from which the dates of an action come: what people change to move it. */
record WhyInputs(PlannedRoadmap plan, PlanWords words) {

    List<Input> of(String key) {
        ScheduledAction dates = plan.dates().get(key);
        return planned(key)
                .map(action -> dates == null ? List.of(status(action)) : inputs(action, dates))
                .orElse(List.of());
    }

    private Optional<PlannedAction> planned(String key) {
        return plan.computed().input().actions().stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
    }

    private List<Input> inputs(PlannedAction action, ScheduledAction dates) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(input(action, "duration", period(action.duration())));
        switch (dates.because().kind()) {
            case NOT_BEFORE -> inputs.add(input(action, "notBefore", date(action.notBefore())));
            case FIXED -> inputs.add(input(action, "fixedStart", date(action.fixedStart())));
            case ACTUAL -> {
                inputs.add(input(action, "actualStart", day(action.actualStart())));
                inputs.add(input(action, "actualEnd", day(action.actualEnd())));
            }
            case PREDECESSOR -> addPredecessor(inputs, action, dates.because().action());
            case PARTNERSHIP_START -> {}
        }
        if (action.deadline() != null) {
            inputs.add(input(action, "deadline", date(action.deadline())));
        }
        return inputs;
    }

    private void addPredecessor(List<Input> inputs, PlannedAction action, @Nullable String before) {
        String all = action.predecessors().stream()
                .map(PlannedAction.Predecessor::action)
                .collect(Collectors.joining(", "));
        inputs.add(input(action, "waitsFor", all));
        Optional.ofNullable(before)
                .flatMap(this::planned)
                .ifPresent(last -> inputs.add(input(last, "duration", period(last.duration()))));
    }

    private Input status(PlannedAction action) {
        return input(action, "status", words.texts().get("choice.action.status." + action.status()));
    }

    private Input input(PlannedAction action, String property, String value) {
        String label = words.get(
                value.isEmpty() ? "why.input.empty" : "why.input",
                Map.of("property", label(property), "action", action.key(), "value", value));
        return new Input(label, action.key(), property);
    }

    private String label(String property) {
        String own = "actions.column." + property;
        return words.texts().get(words.texts().has(own) ? own : "record.action." + property);
    }

    private String period(@Nullable Period period) {
        return period == null ? "" : words.formats().period(period);
    }

    private String date(@Nullable PlannedDate date) {
        return date == null ? "" : words.formats().planned(date);
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : words.formats().shortDate(day);
    }
}
