package eu.clusterplanner.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Person-days of each partner in each month, spread evenly over the days of the actions. */
final class Workload {
    /** Sums of doubles within this of the capacity do not exceed it. */
    private static final double TOLERANCE = 1e-9;

    private final PlanCalendar calendar;
    private final Map<String, Double> capacities = new LinkedHashMap<>();
    private final Map<String, TreeMap<YearMonth, Cell>> cells = new LinkedHashMap<>();

    /** Work of one partner in one month. */
    private static final class Cell {
        private double personDays;
        private final List<String> actions = new ArrayList<>();
    }

    Workload(PlanCalendar calendar, List<PartnerCapacity> partners, PerNode<Timing> timings) {
        this.calendar = calendar;
        for (PartnerCapacity partner : partners) {
            cells.put(partner.partner(), new TreeMap<>());
            if (partner.personDays() != null) {
                capacities.put(partner.partner(), partner.personDays());
            }
        }
        timings.forEach(this::add);
    }

    private void add(Timing timing) {
        if (timing.action().contributions().isEmpty()) {
            return;
        }
        List<PlannedAction.Contribution> contributions = timing.action().contributions().stream()
                .filter(contribution -> contribution.personDays() > 0)
                .toList();
        if (contributions.isEmpty()) {
            return;
        }
        List<Course.Stretch> stretches = new Course(timing.action(), calendar).stretches(timing);
        double days = stretches.stream().mapToLong(Course.Stretch::days).sum();
        daysByMonth(stretches).forEach((month, part) -> {
            for (PlannedAction.Contribution contribution : contributions) {
                // Multiplied first: whole days of whole numbers stay exact.
                add(contribution.partner(), timing.action().key(), month, contribution.personDays() * part / days);
            }
        });
    }

    private static Map<YearMonth, Long> daysByMonth(List<Course.Stretch> stretches) {
        Map<YearMonth, Long> days = new LinkedHashMap<>();
        for (Course.Stretch stretch : stretches) {
            LocalDate first = stretch.first();
            while (!first.isAfter(stretch.last())) {
                LocalDate next = first.withDayOfMonth(1).plusMonths(1);
                LocalDate stop = next.isAfter(stretch.last()) ? stretch.last().plusDays(1) : next;
                days.merge(YearMonth.from(first), ChronoUnit.DAYS.between(first, stop), Long::sum);
                first = next;
            }
        }
        return days;
    }

    private void add(String partner, String action, YearMonth month, double personDays) {
        Cell cell = cells.computeIfAbsent(partner, key -> new TreeMap<>()).computeIfAbsent(month, key -> new Cell());
        cell.personDays += personDays;
        if (cell.actions.isEmpty() || !cell.actions.getLast().equals(action)) {
            cell.actions.add(action);
        }
    }

    /** Work by partner and month. */
    List<PartnerLoad> load() {
        List<PartnerLoad> load = new ArrayList<>();
        cells.forEach((partner, months) -> months.forEach((month, cell) ->
                load.add(new PartnerLoad(partner, calendarMonth(month), cell.personDays, capacities.get(partner)))));
        return load;
    }

    /** One conflict for each partner and month with too much work. */
    List<Conflict> overloads(PlanWords words) {
        List<Conflict> overloads = new ArrayList<>();
        cells.forEach((partner, months) -> months.forEach((month, cell) -> {
            @Nullable Double capacity = capacities.get(partner);
            if (capacity != null && cell.personDays > capacity + TOLERANCE) {
                String detail = words.overload(partner, month, cell.personDays, capacity);
                overloads.add(new Conflict(
                        Conflict.Kind.OVERLOAD, List.copyOf(cell.actions), detail, partner, calendarMonth(month)));
            }
        }));
        return overloads;
    }

    private LoadMonth calendarMonth(YearMonth month) {
        return calendar.nominal()
                ? new LoadMonth(null, calendar.months().monthOf(month.atDay(1)))
                : new LoadMonth(month, null);
    }
}
