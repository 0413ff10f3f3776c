package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.Funding;
import eu.clusterplanner.action.analysis.Finances;
import eu.clusterplanner.action.analysis.FundingSources;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where the money of all actions comes from, how sure it is, and how much is missing. */
final class MoneyBySource {

    private static final List<Funding.Status> STATES =
            List.of(Funding.Status.SECURED, Funding.Status.APPLIED, Funding.Status.IDENTIFIED, Funding.Status.NONE);

    private final ListWords words;

    MoneyBySource(ListWords words) {
        this.words = words;
    }

    List<Block> blocks() {
        Map<String, Map<Funding.Status, BigDecimal>> sources = FundingSources.of(words.listed());
        Grid grid = new Grid(words).column("source", 4);
        STATES.forEach(status -> grid.headed(words.text("funding." + status), 1.2, Table.Align.RIGHT));
        grid.number("sum", 1.3);
        sources.forEach((source, amounts) ->
                grid.row(cells(source, amounts).stream().map(Inline::plain).toList()));
        Finances all = Finances.of(words.listed());
        if (!sources.isEmpty()) {
            grid.row(cells(words.text("total"), all.amounts()).stream()
                    .map(Inline::bold)
                    .toList());
        }
        List<Block> blocks = new ArrayList<>();
        if (all.cost().signum() > 0) {
            blocks.add(Block.Paragraph.of(
                    words.text("money.open", Map.of("cost", words.money(all.cost()), "gap", words.money(all.gap())))));
        }
        blocks.addAll(grid.table("moneyBySource"));
        return blocks;
    }

    private List<String> cells(String name, Map<Funding.Status, BigDecimal> amounts) {
        return Stream.of(
                        Stream.of(name),
                        STATES.stream().map(status -> words.amountOrNothing(amounts.get(status))),
                        Stream.of(words.amountOrNothing(
                                amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))))
                .flatMap(parts -> parts)
                .toList();
    }
}
