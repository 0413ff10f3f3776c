package eu.clusterplanner.action.analysis;

import eu.clusterplanner.schedule.ScheduledAction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Costs by year. They are spread evenly: over the days from start to end, or over the months where days are not
 * known or not told; years are then those of the partnership, 1 for its first twelve months. Whole euros; the last year takes what
 * is left, so that the years add up to the cost.
 */
public final class CostYears {

    /** The year of what has no dates; after all others. */
    public static final int UNDATED = Integer.MAX_VALUE;

    private static final int MONTHS_A_YEAR = 12;

    private final boolean byMonths;

    /** byMonths: by years of the partnership, whatever days are known. */
    public CostYears(boolean byMonths) {
        this.byMonths = byMonths;
    }

    /**
     * When an action runs.
     *
     * @param start first day; null in a plan that nothing ties to the calendar
     * @param end last day
     * @param startMonth project month of the start
     * @param endMonth project month of the end
     */
    public record Dates(@Nullable LocalDate start, @Nullable LocalDate end, int startMonth, int endMonth) {

        /** null for an action that is left out of the plan. */
        public static @Nullable Dates of(@Nullable ScheduledAction action) {
            return action == null
                    ? null
                    : new Dates(action.earliestStart(), action.earliestEnd(), action.startMonth(), action.endMonth());
        }
    }

    /** A cost by year; dates: null for an action without any. */
    public NavigableMap<Integer, BigDecimal> of(BigDecimal cost, @Nullable Dates dates) {
        NavigableMap<Integer, BigDecimal> years = new TreeMap<>();
        if (dates == null) {
            years.put(UNDATED, cost);
            return years;
        }
        NavigableMap<Integer, Long> lengths = lengths(dates);
        BigDecimal all = BigDecimal.valueOf(
                lengths.values().stream().mapToLong(Long::longValue).sum());
        BigDecimal left = cost;
        for (var year : lengths.entrySet()) {
            BigDecimal share = year.getKey().equals(lengths.lastKey())
                    ? left
                    : cost.multiply(BigDecimal.valueOf(year.getValue())).divide(all, 0, RoundingMode.HALF_UP);
            years.put(year.getKey(), share);
            left = left.subtract(share);
        }
        return years;
    }

    private NavigableMap<Integer, Long> lengths(Dates dates) {
        LocalDate start = dates.start();
        LocalDate end = dates.end();
        return byMonths || start == null || end == null
                ? months(dates.startMonth(), Math.max(dates.startMonth(), dates.endMonth()))
                : days(start, end.isBefore(start) ? start : end);
    }

    private static NavigableMap<Integer, Long> months(int first, int last) {
        NavigableMap<Integer, Long> lengths = new TreeMap<>();
        for (int month = first; month <= last; month++) {
            lengths.merge(Math.floorDiv(month - 1, MONTHS_A_YEAR) + 1, 1L, Long::sum);
        }
        return lengths;
    }

    private static NavigableMap<Integer, Long> days(LocalDate start, LocalDate end) {
        NavigableMap<Integer, Long> lengths = new TreeMap<>();
        for (int year = start.getYear(); year <= end.getYear(); year++) {
            LocalDate first = year == start.getYear() ? start : LocalDate.of(year, 1, 1);
            LocalDate last = year == end.getYear() ? end : LocalDate.of(year, 12, 31);
            lengths.put(year, ChronoUnit.DAYS.between(first, last) + 1);
        }
        return lengths;
    }
}
