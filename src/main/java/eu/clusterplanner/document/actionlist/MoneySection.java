package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Contribution;
import eu.clusterplanner.action.analysis.CostYears;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.partner.PartnerSummary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Section 7, by choice: costs by year, by partner only where that is chosen, and money by source. */
final class MoneySection {

    private final ListWords words;
    private final List<Action> listed;

    MoneySection(ListWords words) {
        this.words = words;
        this.listed = words.listed();
    }

    Section section() {
        boolean wanted =
                words.head().choices().chosen().contains("s7") || words.head().has(Sensitive.COSTS);
        List<Section> parts = wanted && words.costs()
                ? List.of(
                        Section.of("s7-1", words.text("section.costsOfYears"), byYear(), List.of()),
                        Section.of(
                                "s7-2",
                                words.text("section.moneyBySource"),
                                new MoneyBySource(words).blocks(),
                                List.of()))
                : List.of();
        return Section.of("s7", words.text("section.money"), List.of(), parts);
    }

    /** Costs by line and year: a line a partner, or one for all of them. */
    private List<Block> byYear() {
        Map<String, NavigableMap<Integer, BigDecimal>> lines = new LinkedHashMap<>();
        if (words.costsByPartner()) {
            for (PartnerSummary partner : words.input().actions().partners()) {
                listed.forEach(action -> add(lines, partner.label(), spent(action, partner.key()), action));
            }
            listed.forEach(action -> add(lines, words.text("money.unshared"), unshared(action), action));
        }
        NavigableMap<Integer, BigDecimal> all = new TreeMap<>();
        listed.forEach(action -> merge(all, orZero(action.totalCost()), action));
        if (all.isEmpty()) {
            return List.of();
        }
        return table(lines, all);
    }

    private static BigDecimal spent(Action action, String partner) {
        return action.contributions().stream()
                .filter(each -> each.partner().equals(partner))
                .map(Contribution::cost)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What an action costs of which nobody said whose cost it is. */
    private static BigDecimal unshared(Action action) {
        boolean shared = action.contributions().stream().anyMatch(each -> each.cost() != null);
        return shared ? BigDecimal.ZERO : orZero(action.totalCost());
    }

    private static BigDecimal orZero(@Nullable BigDecimal amount) {
        return Objects.requireNonNullElse(amount, BigDecimal.ZERO);
    }

    private void add(
            Map<String, NavigableMap<Integer, BigDecimal>> lines, String line, BigDecimal cost, Action action) {
        if (cost.signum() > 0) {
            merge(lines.computeIfAbsent(line, key -> new TreeMap<>()), cost, action);
        }
    }

    private void merge(NavigableMap<Integer, BigDecimal> line, BigDecimal cost, Action action) {
        if (cost.signum() > 0) {
            words.years()
                    .of(cost, CostYears.Dates.of(words.scheduled(action)))
                    .forEach((year, share) -> line.merge(year, share, BigDecimal::add));
        }
    }

    private List<Block> table(
            Map<String, NavigableMap<Integer, BigDecimal>> lines, NavigableMap<Integer, BigDecimal> all) {
        TreeSet<Integer> years = new TreeSet<>(all.keySet());
        lines.values().forEach(line -> years.addAll(line.keySet()));
        Grid grid = new Grid(words).column(words.costsByPartner() ? "partner" : "what", 3);
        years.forEach(year -> grid.headed(words.year(year), 1.2, Table.Align.RIGHT));
        grid.number("sum", 1.3);
        lines.forEach((name, line) -> grid.row(cells(name, line, years)));
        grid.row(cells(words.text("total"), all, years).stream()
                .map(cell -> Inline.bold(cell.isEmpty() ? "" : cell.getFirst().content()))
                .toList());
        return grid.note(words.text("costs.note")).table(words.costsByPartner() ? "costsByPartner" : "costsOfYears");
    }

    private List<List<Inline>> cells(String name, Map<Integer, BigDecimal> line, Collection<Integer> years) {
        List<String> cells = new ArrayList<>(List.of(name));
        years.forEach(year -> cells.add(words.amountOrNothing(line.get(year))));
        cells.add(words.amountOrNothing(line.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        return cells.stream().map(Inline::plain).toList();
    }
}
