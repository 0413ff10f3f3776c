package eu.clusterplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of many ways through left-out actions only those that can still matter are kept. */
class DecisiveWaysTest {
    private static final PlannedAction ORIGIN = PlannedAction.named("A").build();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_latest_arrival_is_kept_whatever_lag_is_added(long seed) {
        Random random = new Random(seed);
        List<Arrival> all = new ArrayList<>();
        for (Shift shift : nearlyEqual(random)) {
            all.add(new Arrival(ORIGIN, someDay(random), shift));
        }
        List<Arrival> kept = Arrival.decisive(all);
        for (Shift more : laterLags(random)) {
            assertThat(latest(kept, more)).as("after %s", more).isEqualTo(latest(all, more));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_earliest_bound_is_kept_whatever_lag_is_added(long seed) {
        Random random = new Random(seed);
        List<Bound> all = new ArrayList<>();
        for (Shift shift : nearlyEqual(random)) {
            all.add(new Bound(someDay(random), 0).earlier(shift));
        }
        List<Bound> kept = Bound.decisive(all);
        for (Shift more : laterLags(random)) {
            assertThat(earliest(kept, more)).as("before %s", more).isEqualTo(earliest(all, more));
        }
    }

    @Test
    void ways_in_days_only_leave_few_to_choose_from() {
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            arrivals.add(new Arrival(ORIGIN, LocalDate.of(2016, 1, 1).plusDays(i % 100), new Shift(0, i)));
        }
        assertThat(Arrival.decisive(arrivals)).hasSizeLessThan(5);
    }

    /** Lags that come to about the same time, in months, days or both. */
    private static List<Shift> nearlyEqual(Random random) {
        List<Shift> shifts = new ArrayList<>();
        int total = 1 + random.nextInt(30);
        for (int i = 0; i < 12; i++) {
            int months = random.nextInt(total + 1);
            shifts.add(new Shift(months, Math.max(0, Math.round((total - months) * 30.44) + random.nextInt(9) - 4)));
        }
        return shifts;
    }

    private static Collection<Shift> laterLags(Random random) {
        List<Shift> lags = new ArrayList<>(List.of(Shift.NONE));
        for (int i = 0; i < 60; i++) {
            lags.add(new Shift(random.nextInt(60), random.nextInt(40)));
        }
        return lags;
    }

    private static LocalDate someDay(Random random) {
        return LocalDate.of(2016, 1, 25).plusDays(random.nextInt(10));
    }

    private static LocalDate latest(List<Arrival> arrivals, Shift more) {
        return arrivals.stream()
                .map(arrival -> arrival.later(more).day())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate earliest(List<Bound> bounds, Shift more) {
        return bounds.stream()
                .map(bound -> bound.earlier(more).day())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
