package eu.clusterplanner.schedule;

import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.ProjectCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The calendar used for computing. Without any day to start from it is a nominal one; calendar days that stand in such a
 * plan, such as a deadline, are taken as they are.
 *
 * @param months project months
 * @param nominal whether nothing ties the plan to the calendar, so that only project months mean anything
 * @param partnershipEnd last day of the partnership, where known
 */
record PlanCalendar(
        ProjectCalendar months, boolean nominal, @Nullable LocalDate partnershipEnd) {
    private static final LocalDate NOMINAL_START = LocalDate.of(2001, 1, 1);

    /** @param actions all actions; only those that count can tie a plan without a start to the calendar */
    static PlanCalendar of(PlanFrame frame, List<PlannedAction> actions) {
        Optional<LocalDate> start = frame.start() != null
                ? Optional.of(frame.start())
                : firstKnownDay(actions).map(day -> day.withDayOfMonth(1));
        ProjectCalendar months = new ProjectCalendar(start.orElse(NOMINAL_START));
        LocalDate end = frame.end();
        if (end == null && frame.durationMonths() != null) {
            end = months.lastDay(frame.durationMonths());
        }
        return new PlanCalendar(months, start.isEmpty(), end);
    }

    private static Optional<LocalDate> firstKnownDay(List<PlannedAction> actions) {
        return actions.stream()
                .filter(PlannedAction::counts)
                .flatMap(action -> Stream.of(
                        dayOf(action.notBefore()),
                        dayOf(action.fixedStart()),
                        Optional.ofNullable(action.actualStart())))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> dayOf(@Nullable PlannedDate date) {
        return date instanceof PlannedDate.Day day ? Optional.of(day.date()) : Optional.empty();
    }

    LocalDate start() {
        return months.start();
    }

    /** The day, unless it means nothing outside this computation. */
    @Nullable
    LocalDate shown(@Nullable LocalDate day) {
        return nominal ? null : day;
    }

    /** The day that a planned date means as an end or due date, where it is given. */
    LocalDate endOf(@Nullable PlannedDate date, LocalDate otherwise) {
        return date == null ? otherwise : months.endOf(date);
    }
}
