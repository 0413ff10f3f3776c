package eu.clusterplanner.exchange;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ActionDates;
import eu.clusterplanner.action.ActionService;
import eu.clusterplanner.exchange.workbook.ComputedColumn;
import eu.clusterplanner.exchange.workbook.SheetMapping;
import eu.clusterplanner.exchange.workbook.TableCell;
import eu.clusterplanner.exchange.workbook.WorkbookSheet;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the planner computes of each shared action, as columns of a table: dates, spare days, work and cost in all. */
@Component
class ComputedColumns {

    private final ActionService actions;
    private final ActionDates dates;

    ComputedColumns(ActionService actions, ActionDates dates) {
        this.actions = actions;
        this.dates = dates;
    }

    /** amounts: with what the actions cost. */
    List<ComputedColumn> of(PartnershipId partnership, boolean amounts, Texts texts) {
        List<Action> all = actions.actions(partnership).actions();
        Map<String, ActionDates.Span> spans = dates.of(partnership);
        List<ComputedColumn> columns = new ArrayList<>();
        columns.add(column(
                texts,
                "start",
                all,
                spans,
                (action, span) -> span == null ? null : day(span.start(), span.startMonth())));
        columns.add(column(
                texts, "end", all, spans, (action, span) -> span == null ? null : day(span.end(), span.endMonth())));
        columns.add(column(
                texts,
                "spare",
                all,
                spans,
                (action, span) ->
                        span == null || span.slack() == null ? null : figure(BigDecimal.valueOf(span.slack()))));
        columns.add(column(
                texts,
                "days",
                all,
                spans,
                (action, span) ->
                        action.personDays() == null ? null : figure(BigDecimal.valueOf(action.personDays()))));
        if (amounts) {
            columns.add(column(
                    texts,
                    "cost",
                    all,
                    spans,
                    (action, span) -> action.totalCost() == null ? null : figure(action.totalCost())));
        }
        return columns;
    }

    /** Whether tables of actions say something else in such columns than the plan as it is now. */
    boolean differ(PartnershipId partnership, List<SheetMapping> tables, Texts texts) {
        List<ReadColumn> read = tables.stream()
                .filter(mapping -> mapping.sheet() == WorkbookSheet.ACTIONS)
                .flatMap(mapping -> mapping.headings().entrySet().stream()
                        .filter(heading -> !mapping.columns().containsKey(heading.getKey()))
                        .map(heading -> new ReadColumn(mapping, heading.getKey(), heading.getValue())))
                .toList();
        return !read.isEmpty()
                && of(partnership, true, texts).stream()
                        .anyMatch(column -> read.stream()
                                .filter(of -> of.heading().equals(column.heading()))
                                .anyMatch(of -> of.differsFrom(column)));
    }

    /** A column of a table that is not read back. */
    private record ReadColumn(SheetMapping mapping, int place, String heading) {

        boolean differsFrom(ComputedColumn computed) {
            Integer key = mapping.column("key").orElse(null);
            return key != null
                    && mapping.table().rows().stream()
                            .filter(row -> row.number() > mapping.headingRow())
                            .filter(row -> computed.cells().containsKey(row.text(key)))
                            .anyMatch(row -> differs(
                                    row.cells().get(place), computed.cells().get(row.text(key))));
        }

        /** How a spreadsheet writes days in a text with separators nobody knows: those are left alone. */
        private static boolean differs(@Nullable TableCell file, @Nullable TableCell plan) {
            boolean readable = file == null
                    || file instanceof TableCell.Day
                    || file instanceof TableCell.Figure
                    || file.text().matches("\\d{4}-\\d\\d-\\d\\d|\\d+|M\\d+");
            return readable
                    && plan != null
                    && !plan.text().equals(file == null ? "" : file.text().strip());
        }
    }

    private static ComputedColumn column(
            Texts texts,
            String name,
            List<Action> actions,
            Map<String, ActionDates.Span> spans,
            BiFunction<Action, ActionDates.@Nullable Span, @Nullable TableCell> cell) {
        Map<String, TableCell> cells = new HashMap<>();
        actions.forEach(action -> {
            TableCell made = cell.apply(action, spans.get(action.key()));
            if (made != null) {
                cells.put(action.key(), made);
            }
        });
        return new ComputedColumn(texts.get("exchange.workbook.computed." + name), cells);
    }

    /** Without a start of the partnership there are only project months. */
    private static TableCell day(@Nullable LocalDate date, int month) {
        return date == null ? new TableCell.Words("M" + month) : new TableCell.Day(date);
    }

    private static TableCell figure(BigDecimal number) {
        return new TableCell.Figure(number, false);
    }
}
