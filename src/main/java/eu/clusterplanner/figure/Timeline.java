package eu.clusterplanner.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The time axis of a Gantt. Positions are months since its beginning, with fractions: 0.0 is the start of the first
 * month, 1.0 its end. All months are equally wide. It works with or without calendar dates.
 *
 * @param firstMonth first day of the first month; null when only project months are known
 * @param months how many months are shown, at least 1
 * @param today position of the line for today; null for none
 */
public record Timeline(
        @Nullable LocalDate firstMonth,
        int months,
        @Nullable Double today) {

    /** Moves the beginning to the first of its month; no month at all throws {@link IllegalArgumentException}. */
    public Timeline {
        if (months < 1) {
            throw new IllegalArgumentException("No month to show: " + months);
        }
        firstMonth = firstMonth == null ? null : firstMonth.withDayOfMonth(1);
    }

    /** All months touched by the two days, which may come in any order. */
    public static Timeline between(LocalDate one, LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        LocalDate start = first.withDayOfMonth(1);
        return new Timeline(start, (int) ChronoUnit.MONTHS.between(start, last.withDayOfMonth(1)) + 1, null);
    }

    /** Project months 1 to {@code months}, without dates. */
    public static Timeline ofMonths(int months) {
        return new Timeline(null, months, null);
    }

    /** The same axis with a line for today. */
    public Timeline withToday(double position) {
        return new Timeline(firstMonth, months, position);
    }

    /** Position of the morning of a day; without calendar dates this throws {@link IllegalStateException}. */
    public double at(LocalDate day) {
        LocalDate origin = firstMonth;
        if (origin == null) {
            throw new IllegalStateException("This axis has project months only");
        }
        LocalDate month = day.withDayOfMonth(1);
        return ChronoUnit.MONTHS.between(origin, month) + (day.getDayOfMonth() - 1.0) / day.lengthOfMonth();
    }

    /** Position of the evening of a day. */
    public double after(LocalDate day) {
        return at(day.plusDays(1));
    }

    /** Whole days as a span: from the morning of the first to the evening of the last. */
    public Gantt.Span span(LocalDate first, LocalDate last) {
        return new Gantt.Span(at(first), after(last));
    }

    /** Whole project months as a span, counted from 1. */
    public static Gantt.Span months(int first, int last) {
        return new Gantt.Span(first - 1.0, last);
    }
}
