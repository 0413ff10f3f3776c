package eu.clusterplanner.action.ui.funding;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Funding;
import eu.clusterplanner.action.analysis.Finances;
import eu.clusterplanner.action.analysis.FundingSources;
import eu.clusterplanner.shell.sheet.Sheet;
import eu.clusterplanner.shell.sheet.SheetCell;
import eu.clusterplanner.shell.sheet.SheetColumn;
import eu.clusterplanner.shell.sheet.SheetRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Actions by sources of money, each with its state; ids of rows are the keys of actions. */
final class FundingMatrix {

    /** More sources than these stand together in the last column. */
    private static final int MOST_SOURCES = 12;

    private static final String OTHERS = "others";

    private final FundingDesk desk;
    private final FundingWords words;
    private final Sheet sheet;
    private List<String> sources = List.of();

    FundingMatrix(FundingDesk desk, FundingWords words) {
        this.desk = desk;
        this.words = words;
        this.sheet = new Sheet(words.get("matrix"));
        readSources();
        sheet.show(columns(), rows());
    }

    Sheet sheet() {
        return sheet;
    }

    void renew() {
        readSources();
        sheet.renew(columns(), rows(), desk.page().followedBy());
    }

    /** Those that most actions have come first. */
    private void readSources() {
        Map<String, Long> uses = desk.actions().stream()
                .flatMap(action ->
                        action.funding().stream().map(Funding::instrument).distinct())
                .collect(Collectors.groupingBy(source -> source, Collectors.counting()));
        sources = FundingSources.of(desk.actions()).keySet().stream()
                .sorted(Comparator.comparing((String source) -> uses.getOrDefault(source, 0L))
                        .reversed())
                .toList();
    }

    private List<String> shown() {
        return sources.size() <= MOST_SOURCES ? sources : sources.subList(0, MOST_SOURCES - 1);
    }

    private List<SheetColumn> columns() {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(column("action", words.get("column.action"), "min(20rem, 45vw)")
                .asRowHeader()
                .width("min(20rem, 45vw)")
                .footer(words.get("sum")));
        Finances all = Finances.of(desk.actions());
        if (desk.costsShown()) {
            columns.add(sum("cost", words.amount(all.cost())));
            columns.add(sum("gap", words.amount(all.gap())));
        }
        Map<String, Map<Funding.Status, BigDecimal>> sums = FundingSources.of(desk.actions());
        for (int i = 0; i < shown().size(); i++) {
            String source = shown().get(i);
            columns.add(column("source " + i, source, "11rem").hint(source).footer(sum(sums.get(source))));
        }
        if (sources.size() > shown().size()) {
            columns.add(column(OTHERS, words.get("column.others"), "11rem"));
        }
        return columns;
    }

    private String sum(@Nullable Map<Funding.Status, BigDecimal> amounts) {
        return amounts == null ? "" : words.amount(amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private SheetColumn sum(String id, String footer) {
        return SheetColumn.number(id, words.get("column." + id))
                .width("7.5rem")
                .footer(footer)
                .asReadOnly();
    }

    private static SheetColumn column(String id, String header, String width) {
        return SheetColumn.text(id, header).width(width).asReadOnly();
    }

    private List<SheetRow> rows() {
        return desk.actions().stream()
                .map(action -> SheetRow.of(action.key(), cells(action)))
                .toList();
    }

    private Map<String, SheetCell> cells(Action action) {
        Map<String, SheetCell> cells = new HashMap<>();
        cells.put("action", SheetCell.readOnly(words.name(action)));
        cells.put("cost", SheetCell.computed(words.amount(action.totalCost())));
        cells.put(
                "gap",
                SheetCell.computed(words.amount(Finances.of(List.of(action)).gap())));
        List<String> shown = shown();
        for (int i = 0; i < shown.size(); i++) {
            String source = shown.get(i);
            cells.put(
                    "source " + i,
                    entries(action.funding().stream()
                            .filter(each -> each.instrument().equals(source))));
        }
        cells.put(OTHERS, entries(action.funding().stream().filter(each -> !shown.contains(each.instrument()))));
        return cells;
    }

    private SheetCell entries(Stream<Funding> of) {
        return SheetCell.readOnly(of.map(words::entry).collect(Collectors.joining("; ")));
    }
}
