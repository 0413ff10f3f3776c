package eu.clusterplanner.roadmap;

import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * By how much a date of one plan differs from that of another.
 *
 * @param amount more than 0: later (or longer); 0: the same
 * @param unit days, or months where both dates are project months and nobody knows their days
 */
public record DateMove(long amount, Period.Unit unit) {

    private static final int DAYS_OF_MONTH = 30;

    /** The move; null where a date is missing, or one is a day and the other a month of which nobody knows the days. */
    static @Nullable DateMove between(
            @Nullable PlannedDate before,
            @Nullable PlannedDate after,
            @Nullable Function<PlannedDate, LocalDate> days) {
        if (before == null || after == null) {
            return null;
        }
        if (before instanceof PlannedDate.Day(LocalDate from) && after instanceof PlannedDate.Day(LocalDate to)) {
            return days(from, to);
        }
        if (days != null) {
            return days(days.apply(before), days.apply(after));
        }
        return before instanceof PlannedDate.Month(int from) && after instanceof PlannedDate.Month(int to)
                ? new DateMove(to - from, Period.Unit.MONTHS)
                : null;
    }

    private static DateMove days(LocalDate from, LocalDate to) {
        return new DateMove(ChronoUnit.DAYS.between(from, to), Period.Unit.DAYS);
    }

    /** Roughly how many days, whatever the direction. */
    long size() {
        return Math.abs(amount) * (unit == Period.Unit.MONTHS ? DAYS_OF_MONTH : 1);
    }
}
