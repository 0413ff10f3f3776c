package eu.clusterplanner.schedule;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The month in which work falls: a calendar month, or a project month in a plan that nothing ties to the calendar.
 * Exactly one of the two is given.
 *
 * @param calendar calendar month
 * @param project number of the project month
 */
public record LoadMonth(
        @Nullable YearMonth calendar, @Nullable Integer project) {

    /** Written as {@code 2016-01} or {@code M3}. */
    public String format() {
        return calendar == null ? "M" + project : calendar.toString();
    }

    @Override
    public String toString() {
        return format();
    }
}
