package eu.clusterplanner.document.content;

import eu.clusterplanner.schedule.Schedule;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.ProjectCalendar;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells dates of a plan as calendar days, as project months or as both; as project months alone while nothing ties
 * the plan to the calendar.
 */
public final class Dates {

    private static final String NONE = "–";

    private final DateTimeFormatter format;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter dayAlone;
    private final @Nullable ProjectCalendar calendar;
    private final DateForm form;

    /** The calendar is that of the plan; without one, all is told in months. */
    public Dates(Schedule schedule, Locale locale, DateForm form) {
        this(schedule.start(), locale, form);
    }

    /**
     * Dates of a plan.
     *
     * @param start first day of the plan, if known
     */
    public Dates(@Nullable LocalDate start, Locale locale, DateForm form) {
        // no-break spaces: a date does not break across lines
        this.format = DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0uuuu", locale);
        this.dayOfYear = DateTimeFormatter.ofPattern("d\u00a0MMM", locale);
        this.dayAlone = DateTimeFormatter.ofPattern("d", locale);
        this.calendar = start == null ? null : new ProjectCalendar(start);
        this.form = form;
    }

    /** Whether a date takes more room than a day or a month alone. */
    boolean isLong() {
        return calendar != null && form == DateForm.BOTH;
    }

    /** Whether only project months are known. */
    public boolean monthsOnly() {
        return calendar == null;
    }

    /** Whether dates of the plan are told in project months, by choice or because nothing else is known. */
    public boolean inMonths() {
        return calendar == null || form == DateForm.MONTHS;
    }

    /** A day that has nothing to do with the plan, such as that of drafting; empty for none. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : format.format(day);
    }

    /** A day of the plan as the document tells them; empty for none. */
    public String planned(@Nullable LocalDate day) {
        if (day == null || calendar == null) {
            return day(day);
        }
        return switch (form) {
            case DATES -> day(day);
            case MONTHS -> month(calendar.monthOf(day));
            case BOTH -> withMonth(calendar.monthOf(day), day);
        };
    }

    /** A project month. */
    public String month(int number) {
        return "M" + number;
    }

    /** A due date: the day, with its project month in front where it is given as one. */
    public String due(@Nullable PlannedDate date) {
        return switch (date) {
            case null -> "";
            case PlannedDate.Day day -> planned(day.date());
            case PlannedDate.Month month -> dueMonth(month, calendar);
        };
    }

    /** A planned start: the day, or the project month with its first day where that is known. */
    public String plannedStart(@Nullable PlannedDate date) {
        return date instanceof PlannedDate.Month month && calendar != null && form != DateForm.MONTHS
                ? withMonth(month.number(), calendar.startOf(month))
                : due(date);
    }

    private String dueMonth(PlannedDate.Month month, @Nullable ProjectCalendar known) {
        return known == null || form == DateForm.MONTHS
                ? month(month.number())
                : withMonth(month.number(), known.endOf(month));
    }

    /** Due date with the project month always in front, as deliverables are listed. */
    public String dueWithMonth(@Nullable PlannedDate date) {
        return date instanceof PlannedDate.Day day && calendar != null && form != DateForm.MONTHS
                ? withMonth(calendar.monthOf(day.date()), day.date())
                : due(date);
    }

    private String withMonth(int month, LocalDate day) {
        return month(month) + " (" + day(day) + ")";
    }

    /** When an action starts, as early as it can. */
    public String start(ScheduledAction action) {
        return action.earliestStart() == null ? month(action.startMonth()) : planned(action.earliestStart());
    }

    /** When an action ends, as early as it can. */
    public String end(ScheduledAction action) {
        return action.earliestEnd() == null ? month(action.endMonth()) : planned(action.earliestEnd());
    }

    /** From when to when it runs; one date where both are the same. */
    public String span(@Nullable ScheduledAction action) {
        if (action == null) {
            return NONE;
        }
        LocalDate start = action.earliestStart();
        LocalDate end = action.earliestEnd();
        return start == null || end == null ? span(start(action), end(action)) : span(start, end);
    }

    /** The latest dates; empty where only months are known. */
    public String latest(ScheduledAction action) {
        LocalDate start = action.latestStart();
        LocalDate end = action.latestEnd();
        return start == null || end == null ? "" : span(start, end);
    }

    /** With both forms the months stand first, then the days, so that the two are not mixed. */
    private String span(LocalDate from, LocalDate to) {
        if (calendar == null || form != DateForm.BOTH || from.equals(to)) {
            return span(planned(from), planned(to));
        }
        return span(month(calendar.monthOf(from)), month(calendar.monthOf(to))) + " (" + days(from, to) + ")";
    }

    /** What the first day shares with the last is said once: {@code 8 – 12 May 2017}. */
    private String days(LocalDate from, LocalDate to) {
        if (from.getYear() != to.getYear()) {
            return span(day(from), day(to));
        }
        return span((from.getMonth() == to.getMonth() ? dayAlone : dayOfYear).format(from), day(to));
    }

    /** From one date to another; one date where both are the same. */
    public String span(String from, String to) {
        return from.equals(to) ? from : from + " " + NONE + " " + to;
    }

    /** A milestone's date, by day or by month; empty for none. */
    public String at(@Nullable LocalDate date, @Nullable Integer month) {
        if (date != null) {
            return planned(date);
        }
        return month == null ? "" : month(month);
    }
}
