package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.schedule.ScheduledAction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What actions cost by year: the cost of each action is spread evenly over the time from its start to its end. Whole
 * euros that add up to the whole cost: each year gets the rounded sum so far, less what the years before it got.
 *
 * @param years in order; calendar years, or years of the project where dates are told in months
 * @param byPartner euros by partner and year; the partner is empty for what nobody has divided among partners
 */
record CostsByYear(List<Integer> years, Map<String, Map<Integer, Long>> byPartner) {

    /** Stands for all years after those that have a column each. */
    static final int LATER = Integer.MAX_VALUE - 1;

    /** Stands for costs of actions without dates. */
    static final int UNDATED = Integer.MAX_VALUE;

    private static final int MOST_YEARS = 8;
    private static final int MONTHS = 12;

    /** From year to year how much of an action's time has passed at its end, 0 to 1. */
    private record Passed(int year, double share) {}

    static CostsByYear of(Story story) {
        Map<String, Map<Integer, Long>> costs = new LinkedHashMap<>();
        story.partners().forEach(partner -> costs.put(partner.key(), new TreeMap<>()));
        for (Action action : story.counting()) {
            List<Passed> years = years(story.scheduled(action), story.dates().inMonths());
            costs(action)
                    .forEach((partner, cost) ->
                            spread(cost, years, costs.computeIfAbsent(partner, key -> new TreeMap<>())));
        }
        costs.values().removeIf(Map::isEmpty);
        return shortened(costs);
    }

    /** Costs by partner; the cost said in one sum where no contribution has any. */
    private static Map<String, BigDecimal> costs(Action action) {
        Map<String, BigDecimal> costs = new LinkedHashMap<>();
        action.contributions().forEach(contribution -> {
            if (contribution.cost() != null) {
                costs.merge(contribution.partner(), contribution.cost(), BigDecimal::add);
            }
        });
        BigDecimal total = action.totalCost();
        if (costs.isEmpty() && total != null) {
            costs.put("", total);
        }
        return costs;
    }

    private static void spread(BigDecimal cost, List<Passed> years, Map<Integer, Long> into) {
        long given = 0;
        for (Passed passed : years) {
            long soFar = cost.multiply(BigDecimal.valueOf(passed.share()))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValue();
            into.merge(passed.year(), soFar - given, Long::sum);
            given = soFar;
        }
    }

    private static List<Passed> years(@Nullable ScheduledAction action, boolean inMonths) {
        if (action == null) {
            return List.of(new Passed(UNDATED, 1));
        }
        LocalDate start = action.earliestStart();
        LocalDate end = action.earliestEnd();
        if (inMonths || start == null || end == null) {
            return years(action.startMonth(), action.endMonth());
        }
        LocalDate first = start.isBefore(end) ? start : end;
        LocalDate last = start.isBefore(end) ? end : start;
        double days = ChronoUnit.DAYS.between(first, last) + 1.0;
        List<Passed> years = new ArrayList<>();
        for (int year = first.getYear(); year < last.getYear() && years.size() < MOST_YEARS; year++) {
            years.add(new Passed(year, ChronoUnit.DAYS.between(first, LocalDate.of(year + 1, 1, 1)) / days));
        }
        years.add(new Passed(last.getYear(), 1));
        return years;
    }

    /** Months 1 to 12 are the first year. */
    private static List<Passed> years(int from, int to) {
        int first = Math.min(from, to);
        int last = Math.max(from, to);
        double months = last - first + 1.0;
        List<Passed> years = new ArrayList<>();
        for (int year = year(first); year < year(last) && years.size() < MOST_YEARS; year++) {
            years.add(new Passed(year, (year * MONTHS - first + 1) / months));
        }
        years.add(new Passed(year(last), 1));
        return years;
    }

    private static int year(int month) {
        return Math.floorDiv(month - 1, MONTHS) + 1;
    }

    /** Years that do not have room for a column each become one. */
    private static CostsByYear shortened(Map<String, Map<Integer, Long>> costs) {
        List<Integer> years = costs.values().stream()
                .flatMap(byYear -> byYear.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        long dated = years.stream().filter(year -> year != UNDATED).count();
        if (dated <= MOST_YEARS) {
            return new CostsByYear(years, costs);
        }
        int last = years.get(MOST_YEARS - 2);
        Map<String, Map<Integer, Long>> shorter = new LinkedHashMap<>();
        costs.forEach((partner, byYear) -> {
            Map<Integer, Long> merged = shorter.computeIfAbsent(partner, key -> new TreeMap<>());
            byYear.forEach(
                    (year, euros) -> merged.merge(year > last && year != UNDATED ? LATER : year, euros, Long::sum));
        });
        return shortened(shorter);
    }

    /** What a partner costs in a year, in euros. */
    long of(String partner, int year) {
        return byPartner.getOrDefault(partner, Map.of()).getOrDefault(year, 0L);
    }

    /** What a partner costs in all. */
    long of(String partner) {
        return byPartner.getOrDefault(partner, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** What a year costs in all. */
    long in(int year) {
        return byPartner.keySet().stream()
                .mapToLong(partner -> of(partner, year))
                .sum();
    }

    /** What all years cost. */
    long total() {
        return byPartner.keySet().stream().mapToLong(this::of).sum();
    }
}
