package eu.clusterplanner.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The end of a predecessor, on its way to a follower, with the lags met so far.
 *
 * @param origin the predecessor, an action that counts
 * @param free first free day after it
 * @param lag sum of the lags since
 */
record Arrival(PlannedAction origin, LocalDate free, Shift lag) {
    /** Mean length of a month in days: 400 years of the Gregorian calendar are 4,800 months. */
    static final double MEAN_MONTH = 146_097 / 4800.0;
    /** Twice the most by which months differ from their mean: 5 days of drift and 3 of shortening, and one to spare. */
    static final int SURE_DAYS = 18;
    /** More ways than these differ only in plans made to be awkward; then the latest as of now stay. */
    static final int MOST = 64;

    /** The day on which the follower may start. */
    LocalDate day() {
        return lag.addTo(free);
    }

    Arrival later(Shift more) {
        return new Arrival(origin, free, lag.plus(more));
    }

    /** Those of the arrivals that can still be the latest, whatever lags are added, in their order. */
    static List<Arrival> decisive(List<Arrival> arrivals) {
        List<Arrival> kept = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            if (kept.stream().noneMatch(other -> other.neverBefore(arrival))) {
                kept.removeIf(arrival::neverBefore);
                kept.add(arrival);
            }
        }
        if (kept.size() <= MOST) {
            return kept;
        }
        return kept.stream()
                .sorted(Comparator.comparing(Arrival::day).reversed())
                .limit(MOST)
                .toList();
    }

    /** Whether this arrives on the same day as the other or later, whatever lag is added to both. */
    private boolean neverBefore(Arrival other) {
        long months = free.getLong(ChronoField.PROLEPTIC_MONTH) + lag.months();
        if (months != other.free.getLong(ChronoField.PROLEPTIC_MONTH) + other.lag.months()) {
            return meanDay() - other.meanDay() >= SURE_DAYS;
        }
        for (int length = 28; length <= 31; length++) {
            if (dayIn(length) < other.dayIn(length)) {
                return false;
            }
        }
        return true;
    }

    private double meanDay() {
        return free.toEpochDay() + lag.days() + lag.months() * MEAN_MONTH;
    }

    /** Days from the first of the month in which it arrives before its days of lag, for a month of this length. */
    private long dayIn(int length) {
        return Math.min(free.getDayOfMonth(), length) + lag.days();
    }
}
