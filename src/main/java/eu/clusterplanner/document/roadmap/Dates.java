package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.schedule.Schedule;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.ProjectCalendar;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells dates as calendar days, or as project months while nothing ties the plan to the calendar. */
final class Dates {

    private static final String NONE = "–";

    private final DateTimeFormatter format;
    private final @Nullable ProjectCalendar calendar;

    /** The calendar is that of the plan; without one, all is told in months. */
    Dates(Schedule schedule, Locale locale) {
        // no-break spaces: a date does not break across lines
        format = DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0uuuu", locale);
        LocalDate start = schedule.start();
        calendar = start == null ? null : new ProjectCalendar(start);
    }

    /** Whether only project months are known. */
    boolean monthsOnly() {
        return calendar == null;
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : format.format(day);
    }

    String month(int number) {
        return "M" + number;
    }

    /** A due date: the day, with its project month in front where it is given as one. */
    String due(@Nullable PlannedDate date) {
        return switch (date) {
            case null -> "";
            case PlannedDate.Day day -> day(day.date());
            case PlannedDate.Month month ->
                calendar == null
                        ? month(month.number())
                        : month(month.number()) + " (" + day(calendar.endOf(month)) + ")";
        };
    }

    /** Due date with the project month always in front, as deliverables are listed. */
    String dueWithMonth(@Nullable PlannedDate date) {
        return date instanceof PlannedDate.Day day && calendar != null
                ? month(calendar.monthOf(day.date())) + " (" + day(day.date()) + ")"
                : due(date);
    }

    String start(ScheduledAction action) {
        return action.earliestStart() == null ? month(action.startMonth()) : day(action.earliestStart());
    }

    String end(ScheduledAction action) {
        return action.earliestEnd() == null ? month(action.endMonth()) : day(action.earliestEnd());
    }

    /** From when to when it runs; one date where both are the same. */
    String span(@Nullable ScheduledAction action) {
        return action == null ? NONE : span(start(action), end(action));
    }

    /** The latest dates; empty where only months are known. */
    String latest(ScheduledAction action) {
        return action.latestStart() == null ? "" : span(day(action.latestStart()), day(action.latestEnd()));
    }

    String span(String from, String to) {
        return from.equals(to) ? from : from + " " + NONE + " " + to;
    }

    /** A milestone's date, by day or by month. */
    String at(@Nullable LocalDate date, @Nullable Integer month) {
        if (date != null) {
            return day(date);
        }
        return month == null ? "" : month(month);
    }
}
