package eu.clusterplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The latest start of a follower, on its way back to a predecessor, with the lags met so far.
 *
 * @param limit latest start of the follower, less the days of lag
 * @param months months of lag
 */
record Bound(LocalDate limit, long months) {
    Bound earlier(Shift lag) {
        return new Bound(limit.minusDays(lag.days()), months + lag.months());
    }

    /** The latest first free day of the predecessor. */
    LocalDate day() {
        return new Shift(months, 0).latestFor(limit);
    }

    /** Those of the bounds that can still be the earliest, whatever lags are added. */
    static List<Bound> decisive(List<Bound> bounds) {
        List<Bound> kept = new ArrayList<>();
        for (Bound bound : bounds) {
            if (kept.stream().noneMatch(other -> other.neverAfter(bound))) {
                kept.removeIf(bound::neverAfter);
                kept.add(bound);
            }
        }
        if (kept.size() <= Arrival.MOST) {
            return kept;
        }
        return kept.stream()
                .sorted(Comparator.comparing(Bound::day))
                .limit(Arrival.MOST)
                .toList();
    }

    private boolean neverAfter(Bound other) {
        if (months == other.months) {
            return !limit.isAfter(other.limit);
        }
        return other.meanDay() - meanDay() >= Arrival.SURE_DAYS;
    }

    private double meanDay() {
        return limit.toEpochDay() - months * Arrival.MEAN_MONTH;
    }
}
