package eu.clusterplanner.schedule;

import eu.clusterplanner.shared.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an action runs once its start is known, and back from its end.
 *
 * @param action the action
 * @param calendar meaning of its planned dates
 */
record Course(PlannedAction action, PlanCalendar calendar) {
    private static final int MOST_OCCURRENCES = 400;
    private static final Period ASSUMED_DURATION = Period.months(1);

    /** Days of one occurrence, both inclusive. */
    record Stretch(LocalDate first, LocalDate last) {
        long days() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }
    }

    /** Dates of an action that ends by itself. */
    Timing from(Start start) {
        int occurrences = occurrencesFrom(start.day());
        LocalDate lastStart = startOf(occurrences, start.day());
        Shift duration = duration();
        boolean assumed = action.duration() == null;
        LocalDate actualEnd = action.actualEnd();
        if (actualEnd != null) {
            boolean noTime =
                    duration.isNone() && (occurrences > 1 || !start.day().isBefore(actualEnd));
            LocalDate free = noTime ? actualEnd : actualEnd.plusDays(1);
            return new Timing(action, start, actualEnd, free, occurrences, assumed && occurrences > 1);
        }
        LocalDate free = duration.addTo(lastStart);
        LocalDate end = duration.isNone() ? free : free.minusDays(1);
        return new Timing(action, start, end, free, occurrences, assumed);
    }

    /** Dates of an action that runs all the time; the end of the plan is used where nothing else ends it. */
    Timing throughout(Start start, @Nullable LocalDate planEnd) {
        LocalDate end = action.actualEnd();
        boolean assumed = false;
        if (end == null && action.deadline() != null) {
            end = calendar.months().endOf(action.deadline());
        } else if (end == null) {
            end = calendar.partnershipEnd() != null ? calendar.partnershipEnd() : planEnd;
        }
        if (end == null) {
            assumed = action.duration() == null;
            end = duration().addTo(start.day()).minusDays(1);
        }
        if (action.actualEnd() == null && end.isBefore(start.day())) {
            end = start.day();
        }
        return new Timing(action, start, end, end.plusDays(1), 1, assumed);
    }

    /** The latest start from which the action still ends in time for this first free day. */
    LocalDate latestStart(Timing earliest, LocalDate latestFree) {
        if (action.actualEnd() != null) {
            return earliest.endBefore(latestFree)
                    .minusDays(ChronoUnit.DAYS.between(earliest.firstDay(), earliest.end()));
        }
        LocalDate lastStart = duration().latestFor(latestFree);
        return distance().times(earliest.occurrences() - 1).latestFor(lastStart);
    }

    /** The days on which the action really runs. */
    List<Stretch> stretches(Timing timing) {
        if (timing.occurrences() == 1) {
            return List.of(stretch(timing.firstDay(), timing.end()));
        }
        List<Stretch> stretches = new ArrayList<>();
        for (int number = 1; number <= timing.occurrences(); number++) {
            LocalDate first = startOf(number, timing.firstDay());
            LocalDate last = duration().addTo(first).minusDays(1);
            stretches.add(
                    stretch(first, action.actualEnd() != null && last.isAfter(timing.end()) ? timing.end() : last));
        }
        return stretches;
    }

    /** What takes no time, or ends before it starts, has one day. */
    private static Stretch stretch(LocalDate first, LocalDate last) {
        return new Stretch(first, last.isBefore(first) ? first : last);
    }

    private int occurrencesFrom(LocalDate first) {
        if (action.mode() != ActionMode.REPEATS || action.repeatEvery() == null || action.repeatUntil() == null) {
            return 1;
        }
        LocalDate until = calendar.months().endOf(action.repeatUntil());
        if (action.actualEnd() != null && action.actualEnd().isBefore(until)) {
            until = action.actualEnd();
        }
        int count = 1;
        while (count < MOST_OCCURRENCES && !startOf(count + 1, first).isAfter(until)) {
            count++;
        }
        return count;
    }

    /** Counted from the first occurrence, so that a series on the 31st comes back to the 31st. */
    private LocalDate startOf(int number, LocalDate first) {
        return number == 1 ? first : distance().times(number - 1).addTo(first);
    }

    private Shift distance() {
        Period every = action.repeatEvery();
        return every == null || every.isZero() ? new Shift(0, 1) : Shift.of(every);
    }

    private Shift duration() {
        return Shift.of(action.duration() == null ? ASSUMED_DURATION : action.duration());
    }
}
