package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Funding;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Section 9: where the money comes from and by when it must be applied for; what partners spend, and whether the money
 * lasts, only by choice.
 */
final class BudgetSection {

    private final Story story;

    BudgetSection(Story story) {
        this.story = story;
    }

    Section section() {
        List<Section> parts = new ArrayList<>();
        parts.add(Section.of("s9-1", story.text("section.sources"), sources(), List.of()));
        boolean costs = story.head().has(Sensitive.COSTS);
        List<Block> byYear = costs ? byYear() : List.of();
        List<Block> overTime = costs ? new CostCurve(story).blocks() : List.of();
        parts.add(Section.of("s9-2", story.text("section.costsByYear"), byYear, List.of()));
        parts.add(Section.of("s9-3", story.text("section.costsOverTime"), overTime, List.of()));
        parts.add(new FundingCalendar(story).section());
        return Section.of("s9", story.text("section.s9"), List.of(), parts);
    }

    private List<Block> sources() {
        FundingBySource funding = FundingBySource.of(story);
        List<Funding.Status> statuses = funding.statuses();
        Grid grid = new Grid(story).column("source", 3);
        statuses.forEach(status -> grid.headed(story.text("funding.status." + status), 1, Table.Align.RIGHT));
        grid.number("inAll", 1);
        funding.bySource().forEach((source, amounts) -> {
            List<String> cells = new ArrayList<>(List.of(source));
            statuses.forEach(status -> cells.add(amount(amounts.get(status))));
            cells.add(story.amount(funding.of(source)));
            grid.row(cells.toArray(String[]::new));
        });
        if (funding.bySource().size() > 1) {
            List<List<Inline>> total = new ArrayList<>();
            total.add(Inline.bold(story.text("total")));
            statuses.forEach(status -> total.add(Inline.bold(story.amount(funding.in(status)))));
            total.add(Inline.bold(story.amount(funding.total())));
            grid.row(total);
        }
        List<Block> table = grid.note(story.source("plan")).table("sources");
        return table.isEmpty() ? table : List.of(intro(funding), table.getFirst());
    }

    /** How sure the money is, in a sentence. */
    private Block intro(FundingBySource funding) {
        Map<String, Object> sums = new HashMap<>();
        sums.put("secured", story.money(funding.in(Funding.Status.SECURED)));
        sums.put("total", story.money(funding.total()));
        sums.put("open", story.money(funding.total().subtract(funding.in(Funding.Status.SECURED))));
        boolean sure = funding.total().compareTo(funding.in(Funding.Status.SECURED)) == 0;
        return Block.Paragraph.of(story.text(sure ? "sources.allSecured" : "sources.intro", sums));
    }

    private String amount(@Nullable BigDecimal amount) {
        return amount == null ? "" : story.amount(amount);
    }

    private List<Block> byYear() {
        CostsByYear costs = CostsByYear.of(story);
        Grid grid = new Grid(story).column("partner", 2);
        costs.years().forEach(year -> grid.headed(year(year), 1, Table.Align.RIGHT));
        grid.number("inAll", 1.1);
        costs.byPartner().keySet().forEach(partner -> {
            List<String> cells = new ArrayList<>();
            cells.add(partner.isEmpty() ? story.text("undivided") : name(partner));
            costs.years().forEach(year -> cells.add(euros(costs.of(partner, year))));
            cells.add(euros(costs.of(partner)));
            grid.row(cells.toArray(String[]::new));
        });
        if (costs.byPartner().size() > 1) {
            List<List<Inline>> total = new ArrayList<>();
            total.add(Inline.bold(story.text("total")));
            costs.years().forEach(year -> total.add(Inline.bold(euros(costs.in(year)))));
            total.add(Inline.bold(euros(costs.total())));
            grid.row(total);
        }
        return grid.note(story.text("costs.spread")).table("costsByYear");
    }

    private String name(String partner) {
        String label = story.partner(partner);
        return label.isEmpty() ? partner : label;
    }

    private String euros(long amount) {
        return amount == 0 ? "" : story.amount(BigDecimal.valueOf(amount));
    }

    private String year(int year) {
        if (year == CostsByYear.UNDATED) {
            return story.text("year.undated");
        }
        if (year == CostsByYear.LATER) {
            return story.text("year.later");
        }
        return story.dates().inMonths() ? story.text("gantt.year") + " " + year : String.valueOf(year);
    }
}
