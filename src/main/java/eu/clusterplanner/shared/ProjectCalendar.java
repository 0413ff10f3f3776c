package eu.clusterplanner.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoField;

/**
 * Project months of a partnership, counted from its first day, whatever day of the month that is. Month k runs from
 * start + (k-1) months to start + k months - 1 day; months before the start are 0, -1 and so on.
 *
 * @param start first day of month 1
 */
public record ProjectCalendar(LocalDate start) {

    /** First day of a project month. */
    public LocalDate firstDay(int month) {
        return start.plusMonths(month - 1L);
    }

    /** Last day of a project month. */
    public LocalDate lastDay(int month) {
        return start.plusMonths(month).minusDays(1);
    }

    /** The project month in which the day lies. */
    public int monthOf(LocalDate day) {
        long months = day.getLong(ChronoField.PROLEPTIC_MONTH) - start.getLong(ChronoField.PROLEPTIC_MONTH);
        // One project month begins in each month of the calendar, on its last day where it is too short.
        boolean begun = day.getDayOfMonth() >= Math.min(start.getDayOfMonth(), day.lengthOfMonth());
        return Math.toIntExact(begun ? months + 1 : months);
    }

    /** The day that a planned date means as a start. */
    public LocalDate startOf(PlannedDate date) {
        return switch (date) {
            case PlannedDate.Day day -> day.date();
            case PlannedDate.Month month -> firstDay(month.number());
        };
    }

    /** The day that a planned date means as an end or due date. */
    public LocalDate endOf(PlannedDate date) {
        return switch (date) {
            case PlannedDate.Day day -> day.date();
            case PlannedDate.Month month -> lastDay(month.number());
        };
    }
}
