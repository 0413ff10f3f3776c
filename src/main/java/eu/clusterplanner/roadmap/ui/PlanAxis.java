package eu.clusterplanner.roadmap.ui;

import eu.clusterplanner.figure.Gantt;
import eu.clusterplanner.figure.Timeline;
import eu.clusterplanner.roadmap.PlannedRoadmap;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.schedule.ScheduledMilestone;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.ProjectCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The time axis of a plan: calendar months, or project months where nothing ties the plan to the calendar.
 *
 * @param calendar project months; null without calendar
 */
record PlanAxis(Timeline timeline, @Nullable ProjectCalendar calendar) {

    static PlanAxis of(PlannedRoadmap plan) {
        LocalDate start = plan.computed().schedule().start();
        return start == null
                ? new PlanAxis(Timeline.ofMonths(months(plan)), null)
                : new PlanAxis(between(plan, start), new ProjectCalendar(start));
    }

    private static int months(PlannedRoadmap plan) {
        IntStream actions = plan.computed().schedule().actions().stream().mapToInt(ScheduledAction::endMonth);
        IntStream milestones = plan.computed().schedule().milestones().stream()
                .map(ScheduledMilestone::month)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue);
        return Math.max(1, IntStream.concat(actions, milestones).max().orElse(1));
    }

    /** From the first to the last day that anything falls on, with a line for today where it is among them. */
    private static Timeline between(PlannedRoadmap plan, LocalDate start) {
        List<LocalDate> days = Stream.concat(
                        plan.computed().schedule().actions().stream()
                                .flatMap(each -> Stream.of(each.earliestStart(), each.earliestEnd())),
                        plan.computed().schedule().milestones().stream().map(ScheduledMilestone::date))
                .filter(Objects::nonNull)
                .sorted(Comparator.naturalOrder())
                .toList();
        LocalDate first = days.isEmpty() || start.isBefore(days.getFirst()) ? start : days.getFirst();
        LocalDate last = days.isEmpty() ? start : days.getLast();
        Timeline timeline = Timeline.between(first, last);
        LocalDate today = plan.day();
        return today.isBefore(first) || today.isAfter(last) ? timeline : timeline.withToday(timeline.at(today));
    }

    Gantt.Span span(ScheduledAction action) {
        LocalDate start = action.earliestStart();
        LocalDate end = action.earliestEnd();
        if (start == null || end == null) {
            return Timeline.months(action.startMonth(), Math.max(action.startMonth(), action.endMonth()));
        }
        return end.isBefore(start) ? timeline.span(start, start) : timeline.span(start, end);
    }

    /** The evening of a day; null without calendar. */
    @Nullable
    Double end(@Nullable LocalDate day) {
        return day == null || timeline.firstMonth() == null ? null : Double.valueOf(timeline.after(day));
    }

    @Nullable
    Double start(PlannedDate date) {
        if (calendar != null) {
            return timeline.at(calendar.startOf(date));
        }
        return date instanceof PlannedDate.Month month ? Double.valueOf(month.number() - 1.0) : null;
    }

    @Nullable
    Double at(ScheduledMilestone milestone) {
        LocalDate day = milestone.date();
        if (day != null && timeline.firstMonth() != null) {
            return timeline.after(day);
        }
        Integer month = milestone.month();
        return month == null ? null : Double.valueOf(month);
    }
}
