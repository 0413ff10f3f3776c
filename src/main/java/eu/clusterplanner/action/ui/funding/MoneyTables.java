package eu.clusterplanner.action.ui.funding;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.action.Funding;
import eu.clusterplanner.action.analysis.CostYears;
import eu.clusterplanner.action.analysis.Finances;
import eu.clusterplanner.action.analysis.FundingGaps;
import eu.clusterplanner.action.analysis.FundingSources;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shell.figure.FigureTable;
import eu.clusterplanner.shell.figure.FigureValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sums of money: in all, by source and state, and what is missing by partner and year. */
final class MoneyTables {

    private static final List<Funding.Status> STATES =
            List.of(Funding.Status.SECURED, Funding.Status.APPLIED, Funding.Status.IDENTIFIED, Funding.Status.NONE);
    private static final int MOST_SOURCES = 40;

    private final FundingDesk desk;
    private final FundingWords words;

    MoneyTables(FundingDesk desk, FundingWords words) {
        this.desk = desk;
        this.words = words;
    }

    /** Cost, money by state, and what is missing. */
    Div figures() {
        Finances all = Finances.of(desk.actions());
        Div figures = new Div(new FigureValue(words.formats().money(all.cost()), words.get("cost")));
        for (Funding.Status status :
                List.of(Funding.Status.SECURED, Funding.Status.APPLIED, Funding.Status.IDENTIFIED)) {
            figures.add(new FigureValue(words.formats().money(all.amount(status)), words.status(status)));
        }
        figures.add(new FigureValue(words.formats().money(all.gap()), words.get("gap")));
        figures.addClassName("planner-figures");
        return figures;
    }

    /** A line a source. */
    Div bySource() {
        Map<String, Map<Funding.Status, BigDecimal>> sources = FundingSources.of(desk.actions());
        List<String> columns = new ArrayList<>(List.of(words.get("source")));
        STATES.forEach(status -> columns.add(words.status(status)));
        columns.add(words.get("sum"));
        FigureTable table = new FigureTable(words.get("by-source"), columns);
        table.addClassName("planner-amounts");
        sources.entrySet().stream()
                .limit(MOST_SOURCES)
                .forEach(source -> table.addRow(source.getKey(), cells(source.getValue())));
        Finances all = Finances.of(desk.actions());
        if (all.withoutSource().signum() > 0) {
            table.addRow(words.get("by-source.none"), cells(Map.of(Funding.Status.NONE, all.withoutSource())));
        }
        Map<Funding.Status, BigDecimal> sums = new EnumMap<>(Funding.Status.class);
        sums.putAll(all.amounts());
        sums.merge(Funding.Status.NONE, all.withoutSource(), BigDecimal::add);
        table.addRow(words.get("sum"), cells(sums));
        Div part = new Div(new H2(words.get("by-source")));
        part.add(sources.isEmpty() ? new Paragraph(words.get("by-source.empty")) : table);
        BigDecimal over =
                sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).subtract(all.cost());
        if (over.signum() > 0) {
            part.add(new Paragraph(
                    words.get("by-source.over", Map.of("amount", words.formats().moneyInText(over)))));
        }
        int more = sources.size() - MOST_SOURCES;
        if (more > 0) {
            part.add(new Paragraph(words.get("by-source.more", Map.of("count", more))));
        }
        return part;
    }

    private List<String> cells(Map<Funding.Status, BigDecimal> amounts) {
        List<String> cells = new ArrayList<>();
        STATES.forEach(status -> cells.add(words.amount(amounts.get(status))));
        cells.add(sum(amounts.values()));
        return cells;
    }

    private String sum(Collection<BigDecimal> amounts) {
        return words.amount(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** A line a partner, a column a year. */
    Div gaps() {
        boolean inMonths = desk.data().inMonths();
        Map<String, NavigableMap<Integer, BigDecimal>> gaps =
                FundingGaps.of(desk.actions(), new CostYears(inMonths), desk.data()::dates);
        Div part = new Div(new H2(words.get("gaps")), new Paragraph(words.get("gaps.how")));
        if (gaps.isEmpty()) {
            part.add(new Paragraph(words.get("gaps.none")));
            return part;
        }
        TreeSet<Integer> years = new TreeSet<>();
        gaps.values().forEach(line -> years.addAll(line.keySet()));
        List<String> columns = new ArrayList<>(List.of(words.get("partner")));
        years.forEach(year -> columns.add(words.year(year, inMonths)));
        columns.add(words.get("sum"));
        FigureTable table = new FigureTable(words.get("gaps"), columns);
        table.addClassName("planner-amounts");
        for (PartnerSummary partner : desk.data().list().partners()) {
            row(table, partner.label(), gaps.get(partner.key()), years);
        }
        row(table, words.get("nobody"), gaps.get(FundingGaps.NOBODY), years);
        NavigableMap<Integer, BigDecimal> all = new TreeMap<>();
        gaps.values().forEach(line -> line.forEach((year, missing) -> all.merge(year, missing, BigDecimal::add)));
        row(table, words.get("sum"), all, years);
        part.add(table);
        return part;
    }

    private void row(
            FigureTable table,
            String name,
            @Nullable NavigableMap<Integer, BigDecimal> line,
            Collection<Integer> years) {
        if (line != null) {
            List<String> cells = new ArrayList<>();
            years.forEach(year -> cells.add(words.amount(line.get(year))));
            cells.add(sum(line.values()));
            table.addRow(name, cells);
        }
    }
}
