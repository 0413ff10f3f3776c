package eu.clusterplanner.schedule;

import eu.clusterplanner.shared.Period;
import java.time.LocalDate;

/**
 * A way forward in the calendar: first the months, then the days. Sums of lags need both.
 *
 * @param months 0 or more
 * @param days 0 or more
 */
record Shift(long months, long days) {
    static final Shift NONE = new Shift(0, 0);

    static Shift of(Period period) {
        return new Shift(period.wholeMonths(), period.wholeDays());
    }

    Shift plus(Shift other) {
        return new Shift(months + other.months, days + other.days);
    }

    Shift times(int factor) {
        return new Shift(months * factor, days * factor);
    }

    boolean isNone() {
        return months == 0 && days == 0;
    }

    LocalDate addTo(LocalDate day) {
        return day.plusMonths(months).plusDays(days);
    }

    /** The latest day from which this shift arrives on the limit or before it. */
    LocalDate latestFor(LocalDate limit) {
        LocalDate day = limit.minusDays(days);
        if (months == 0) {
            return day;
        }
        LocalDate earlier = day.minusMonths(months);
        // All days that a shorter month lacks arrive on its last day, so the last of them is the latest.
        boolean lastOfMonth = day.getDayOfMonth() == day.lengthOfMonth();
        return lastOfMonth ? earlier.withDayOfMonth(earlier.lengthOfMonth()) : earlier;
    }
}
