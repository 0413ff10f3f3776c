package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.content.Round;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.ProjectCalendar;
import eu.clusterplanner.strategy.Indicator;
import eu.clusterplanner.strategy.Indicator.PlannedValue;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Section 12: indicators with their targets, and when they are reported. */
final class MonitoringSection {

    /** So many dates stand beside each other. */
    private static final int PERIODS = 6;

    private final Story story;
    private final NumberFormat numbers;

    MonitoringSection(Story story) {
        this.story = story;
        this.numbers = NumberFormat.getInstance(story.head().choices().language());
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(indicators());
        blocks.addAll(plannedValues());
        blocks.addAll(rounds());
        return Section.of("s12", story.text("section.monitoring"), blocks, List.of());
    }

    private List<Block> indicators() {
        Grid grid = new Grid(story)
                .column("no", 0.55)
                .column("indicator", 4.65)
                .column("unit", 1.3)
                .number("startValue", 0.8)
                .number("target", 0.9)
                .dates("by", 1.35)
                .column("reports", 1.4);
        for (Indicator indicator : story.input().strategy().indicators()) {
            grid.row(Table.Cells.of(
                            indicator.key(),
                            "",
                            Story.orEmpty(indicator.unit()),
                            number(indicator.baseline()),
                            number(indicator.target()),
                            story.dates().due(indicator.targetDate()),
                            story.partner(indicator.responsible()))
                    .titled(1, indicator.name(), meaning(indicator)));
        }
        return grid.table("indicators");
    }

    /** Its definition, and where its value comes from. */
    private String meaning(Indicator indicator) {
        return Stream.of(Story.orEmpty(indicator.definition()), source(indicator))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String source(Indicator indicator) {
        String verification = indicator.verification();
        return verification == null ? "" : story.text("indicator.source", Map.of("source", verification));
    }

    /** What is to be reached by when: an indicator a row, a date a column. */
    private List<Block> plannedValues() {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        Map<String, LocalDate> columns = new HashMap<>();
        for (Indicator indicator : story.input().strategy().indicators()) {
            for (PlannedValue value : indicator.plan()) {
                String by = story.dates().due(value.by());
                columns.putIfAbsent(by, day(value.by()));
                values.computeIfAbsent(indicator.key() + " " + indicator.name(), key -> new HashMap<>())
                        .put(by, number(value.value()));
            }
        }
        List<String> dates = columns.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        return dates.isEmpty() ? List.of() : tables(values, dates);
    }

    private List<Block> tables(Map<String, Map<String, String>> values, List<String> dates) {
        List<Block> tables = new ArrayList<>();
        for (int from = 0; from < dates.size(); from += PERIODS) {
            List<String> shown = dates.subList(from, Math.min(dates.size(), from + PERIODS));
            Grid grid = new Grid(story).column("indicator", 3);
            shown.forEach(date -> grid.headed(date, 1, Table.Align.RIGHT));
            values.forEach((indicator, byDate) -> {
                if (shown.stream().anyMatch(byDate::containsKey)) {
                    List<String> cells = new ArrayList<>(List.of(indicator));
                    shown.forEach(date -> cells.add(byDate.getOrDefault(date, "")));
                    grid.row(cells.toArray(String[]::new));
                }
            });
            tables.addAll(grid.table("plannedValues"));
        }
        tables.add(Block.Paragraph.of(story.text("monitoring.lights")));
        return tables;
    }

    /** The day by which dates stand in order; months of a plan without a calendar are days of any year. */
    private LocalDate day(@Nullable PlannedDate date) {
        LocalDate start = story.input().schedule().start();
        ProjectCalendar calendar = new ProjectCalendar(start == null ? LocalDate.EPOCH : start);
        return date == null ? LocalDate.MAX : calendar.endOf(date);
    }

    private List<Block> rounds() {
        Grid grid = new Grid(story)
                .column("round", 3)
                .column("from", 1.3)
                .column("to", 1.3)
                .column("due", 1.3);
        for (Round round : story.input().rounds()) {
            grid.row(
                    round.title(),
                    story.dates().day(round.from()),
                    story.dates().day(round.to()),
                    story.dates().day(round.due()));
        }
        return grid.table("rounds");
    }

    private String number(@Nullable Double value) {
        return value == null ? "" : numbers.format(value);
    }
}
