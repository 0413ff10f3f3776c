package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.figure.Gantt;
import eu.clusterplanner.figure.Timeline;
import eu.clusterplanner.roadmap.FrozenPlan.FrozenAction;
import eu.clusterplanner.schedule.Schedule;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.schedule.ScheduledMilestone;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.ProjectCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The time axis of figures, in calendar months or in project months as the document tells dates, and where days and
 * months of the plan stand on it. Positions lie within the axis.
 */
final class TimeScale {

    /** More than this cannot be read on paper; a date far outside, mostly a slip of the pen, stands at the edge. */
    private static final int YEARS = 40;

    private static final int YEARS_BEFORE = 5;

    private final Timeline timeline;
    private final @Nullable ProjectCalendar calendar;
    private final boolean projectMonths;

    private TimeScale(Timeline timeline, @Nullable ProjectCalendar calendar, boolean projectMonths) {
        this.timeline = timeline;
        this.calendar = calendar;
        this.projectMonths = projectMonths;
    }

    static TimeScale of(Story story) {
        Schedule schedule = story.input().schedule();
        LocalDate start = schedule.start();
        if (start == null) {
            int last = Stream.concat(
                            schedule.actions().stream().map(ScheduledAction::endMonth),
                            schedule.milestones().stream()
                                    .map(ScheduledMilestone::month)
                                    .filter(Objects::nonNull))
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(1);
            return new TimeScale(months(last), null, true);
        }
        ProjectCalendar calendar = new ProjectCalendar(start);
        List<LocalDate> days = days(story, calendar);
        boolean inMonths = story.dates().inMonths();
        TimeScale scale = inMonths
                ? new TimeScale(
                        months(calendar.monthOf(earlier(days.getLast(), start.plusYears(YEARS)))), calendar, true)
                : new TimeScale(daily(start, days.getFirst(), days.getLast()), calendar, false);
        return scale.withToday(story.head().asOf());
    }

    private static Timeline months(int last) {
        return Timeline.ofMonths(Math.clamp(last, 1, 12 * YEARS));
    }

    private static Timeline daily(LocalDate start, LocalDate first, LocalDate last) {
        LocalDate from = later(first, start.minusYears(YEARS_BEFORE));
        return Timeline.between(from, earlier(later(last, from), from.plusYears(YEARS)));
    }

    /** All days that have a place on it, at least that of the start, in order. */
    private static List<LocalDate> days(Story story, ProjectCalendar calendar) {
        Schedule schedule = story.input().schedule();
        Stream<LocalDate> planned = Stream.concat(
                schedule.actions().stream().flatMap(a -> Stream.of(a.earliestStart(), a.earliestEnd())),
                schedule.milestones().stream().map(ScheduledMilestone::date));
        Stream<LocalDate> frozen = story.frozen().stream()
                .flatMap(plan -> plan.actions().stream())
                .flatMap(action -> Stream.of(
                        action.start() == null ? null : calendar.startOf(action.start()),
                        action.end() == null ? null : calendar.endOf(action.end())));
        List<LocalDate> days =
                Stream.concat(planned, frozen).filter(Objects::nonNull).sorted().toList();
        return days.isEmpty() ? List.of(calendar.start()) : days;
    }

    private TimeScale withToday(LocalDate today) {
        double at = position(today);
        return at < 0 || at > timeline.months() ? this : new TimeScale(timeline.withToday(at), calendar, projectMonths);
    }

    Timeline timeline() {
        return timeline;
    }

    /** Where an action stands: from the earlier to the later of its days, as people can enter them the wrong way. */
    Gantt.Span span(ScheduledAction action) {
        LocalDate start = action.earliestStart();
        LocalDate end = action.earliestEnd();
        return start == null || end == null
                ? ordered(within(action.startMonth() - 1.0), within(action.endMonth()))
                : ordered(morning(earlier(start, end)), evening(later(start, end)));
    }

    /** Where an action stood in a frozen plan; null where that cannot be told. */
    Gantt.@Nullable Span span(FrozenAction action) {
        PlannedDate start = action.start() == null ? action.end() : action.start();
        PlannedDate end = action.end() == null ? action.start() : action.end();
        if (start == null || end == null) {
            return null;
        }
        if (calendar != null) {
            return ordered(morning(calendar.startOf(start)), evening(calendar.endOf(end)));
        }
        return start instanceof PlannedDate.Month(int first) && end instanceof PlannedDate.Month(int last)
                ? ordered(within(first - 1.0), within(last))
                : null;
    }

    private static Gantt.Span ordered(double from, double to) {
        return new Gantt.Span(Math.min(from, to), Math.max(from, to));
    }

    /** Where a day begins. */
    double morning(LocalDate day) {
        return within(position(day));
    }

    /** Where a day ends. */
    double evening(LocalDate day) {
        return within(position(day.plusDays(1)));
    }

    /** Where a project month ends, on an axis of which no days are known. */
    double within(double position) {
        return Math.clamp(position, 0, timeline.months());
    }

    private double position(LocalDate day) {
        ProjectCalendar months = calendar;
        if (!projectMonths || months == null) {
            return timeline.at(day);
        }
        int month = months.monthOf(day);
        LocalDate first = months.firstDay(month);
        double length = ChronoUnit.DAYS.between(first, months.firstDay(month + 1));
        return month - 1 + ChronoUnit.DAYS.between(first, day) / length;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
