package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.content.Round;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.strategy.Indicator;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Section 12: indicators with their targets, and when they are reported. */
final class MonitoringSection {

    private final Story story;
    private final NumberFormat numbers;

    MonitoringSection(Story story) {
        this.story = story;
        this.numbers = NumberFormat.getInstance(story.head().choices().language());
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(indicators());
        blocks.addAll(rounds());
        return Section.of("s12", story.text("section.monitoring"), blocks, List.of());
    }

    private List<Block> indicators() {
        Grid grid = new Grid(story)
                .column("no", 0.6)
                .column("indicator", 3.6)
                .column("unit", 1.2)
                .number("startValue", 0.8)
                .number("target", 0.9)
                .column("by", 1.2)
                .column("reports", 1.3);
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

    /** Its definition, and the values to reach on the way. */
    private String meaning(Indicator indicator) {
        List<String> lines = new ArrayList<>();
        if (indicator.definition() != null) {
            lines.add(indicator.definition());
        }
        if (!indicator.plan().isEmpty()) {
            lines.add(indicator.plan().stream()
                    .map(value -> story.dates().due(value.by()) + ": " + number(value.value()))
                    .collect(Collectors.joining("; ")));
        }
        return String.join("\n", lines);
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
