package eu.clusterplanner.schedule;

import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes plans shortly in tests: periods and dates as text, what is not said left open. */
final class Plan {
    private @Nullable LocalDate start = LocalDate.of(2016, 1, 1);
    private @Nullable LocalDate end;
    private @Nullable Integer durationMonths;
    private final List<PlannedAction> actions = new ArrayList<>();
    private final List<PlannedMilestone> milestones = new ArrayList<>();
    private final List<PartnerCapacity> partners = new ArrayList<>();

    /** A plan from 1 January 2016, without an end. */
    static Plan from2016() {
        return new Plan();
    }

    Plan start(@Nullable String day) {
        start = day == null ? null : LocalDate.parse(day);
        return this;
    }

    Plan end(String day) {
        end = LocalDate.parse(day);
        return this;
    }

    Plan months(int months) {
        durationMonths = months;
        return this;
    }

    /** An action that lasts so long and follows these: {@code "B"} or, with lag, {@code "B+P5D"}. */
    Plan action(String key, @Nullable String duration, String... after) {
        return action(key, duration, action -> action, after);
    }

    Plan action(String key, @Nullable String duration, UnaryOperator<PlannedActionBuilder> more, String... after) {
        PlannedActionBuilder action = PlannedAction.named(key);
        if (duration != null) {
            action.duration(Period.parse(duration));
        }
        for (String link : after) {
            String[] parts = link.split("\\+", 2);
            action.after(parts[0], parts.length == 1 ? Period.ZERO : Period.parse(parts[1]));
        }
        actions.add(more.apply(action).build());
        return this;
    }

    Plan milestone(String key, @Nullable String date, @Nullable String after) {
        milestones.add(new PlannedMilestone(key, date == null ? null : PlannedDate.parse(date), after));
        return this;
    }

    Plan partner(String key, @Nullable Double capacity) {
        partners.add(new PartnerCapacity(key, capacity));
        return this;
    }

    PlanInput input() {
        return new PlanInput(new PlanFrame(start, end, durationMonths), actions, milestones, partners);
    }

    Schedule schedule() {
        return CriticalPath.schedule(input());
    }

    static ScheduledAction find(Schedule schedule, String key) {
        return schedule.actions().stream()
                .filter(action -> action.action().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Earliest start and end, as in {@code 2016-01-01..2016-02-29}. */
    static String earliest(Schedule schedule, String key) {
        ScheduledAction action = find(schedule, key);
        return action.earliestStart() + ".." + action.earliestEnd();
    }

    /** Latest start and end. */
    static String latest(Schedule schedule, String key) {
        ScheduledAction action = find(schedule, key);
        return action.latestStart() + ".." + action.latestEnd();
    }

    /** Kind and actions of each conflict, as in {@code CYCLE A B}. */
    static List<String> conflicts(Schedule schedule) {
        return schedule.conflicts().stream()
                .map(conflict -> conflict.kind() + " " + String.join(" ", conflict.actions()))
                .toList();
    }

    static PlannedDate date(String text) {
        return PlannedDate.parse(text);
    }
}
