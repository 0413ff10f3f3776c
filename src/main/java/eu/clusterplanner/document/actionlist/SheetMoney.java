package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Call;
import eu.clusterplanner.action.Contribution;
import eu.clusterplanner.action.Funding;
import eu.clusterplanner.action.analysis.CostYears;
import eu.clusterplanner.action.analysis.Finances;
import eu.clusterplanner.document.model.Block;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.stream.Collectors;

/** What an action costs, and who pays; amounts only for those who may see them, costs by partner only by choice. */
final class SheetMoney {

    private final ListWords words;

    SheetMoney(ListWords words) {
        this.words = words;
    }

    List<Block> costs(Action action) {
        Facts facts = new Facts(words);
        BigDecimal cost = action.totalCost();
        if (words.costs() && cost != null) {
            facts.add("totalCost", words.money(cost));
            if (words.costsByPartner()) {
                facts.add("byPartner", byPartner(action));
            }
            NavigableMap<Integer, BigDecimal> years =
                    words.years().of(cost, CostYears.Dates.of(words.scheduled(action)));
            if (years.size() > 1) {
                facts.add("byYear", join(years));
            }
        }
        return facts.blocks();
    }

    private String byPartner(Action action) {
        Map<String, BigDecimal> costs = new LinkedHashMap<>();
        for (Contribution each : action.contributions()) {
            if (each.cost() != null) {
                costs.merge(words.partner(each.partner()), each.cost(), BigDecimal::add);
            }
        }
        return costs.entrySet().stream()
                .map(each -> each.getKey() + " " + words.money(each.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String join(NavigableMap<Integer, BigDecimal> years) {
        return years.entrySet().stream()
                .map(each -> words.year(each.getKey()) + " " + words.money(each.getValue()))
                .collect(Collectors.joining("; "));
    }

    List<Block> funding(Action action) {
        Facts facts = new Facts(words);
        action.funding().forEach(each -> facts.named(each.instrument(), source(each)));
        BigDecimal gap = Finances.of(List.of(action)).gap();
        if (words.costs() && gap.signum() > 0) {
            facts.add("gap", words.money(gap));
        }
        return facts.blocks();
    }

    /** {@code EUR 9,000, secured; A call, deadline 15 Sep 2026}. */
    private String source(Funding funding) {
        List<String> parts = new ArrayList<>();
        if (words.costs() && funding.amount() != null) {
            parts.add(words.money(funding.amount()));
        }
        parts.add(words.text("funding." + Objects.requireNonNullElse(funding.status(), Funding.Status.NONE)));
        words.linked().call(funding.call()).map(this::call).ifPresent(parts::add);
        return String.join("; ", parts);
    }

    private String call(Call call) {
        return call.deadline() == null
                ? call.name()
                : words.text(
                        "sheet.call",
                        Map.of("call", call.name(), "date", words.dates().planned(call.deadline())));
    }
}
