package eu.clusterplanner.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

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
        int month = Math.toIntExact(ChronoUnit.MONTHS.between(start, day)) + 1;
        // Full months are counted without the shortening of the 29th to 31st, so the guess may be one off.
        if (firstDay(month).isAfter(day)) {
            return month - 1;
        }
        return firstDay(month + 1).isAfter(day) ? month : month + 1;
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
