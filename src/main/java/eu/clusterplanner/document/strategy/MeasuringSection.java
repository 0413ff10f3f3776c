package eu.clusterplanner.document.strategy;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.content.Round;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.strategy.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Section 10: indicators, and when they are reported. */
final class MeasuringSection {

    private final Story story;

    MeasuringSection(Story story) {
        this.story = story;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>(indicators());
        blocks.addAll(rounds());
        return story.section("s10", blocks);
    }

    private List<Block> indicators() {
        Grid grid = new Grid(story)
                .column("no", 0.65)
                .column("indicator", 4.4)
                .column("strategy.level", 1.05)
                .number("startValue", 0.8)
                .number("target", 0.9)
                .column("unit", 1.2)
                .dates("by", 1.3)
                .column("reports", 1.5);
        for (Indicator indicator : story.input().strategy().indicators()) {
            grid.row(List.of(
                    Inline.plain(indicator.key()),
                    Inline.titled(indicator.name(), meaning(indicator)),
                    Inline.plain(story.word("kpi.level", indicator.level())),
                    Inline.plain(story.number(indicator.baseline())),
                    Inline.plain(story.number(indicator.target())),
                    Inline.plain(Story.orEmpty(indicator.unit())),
                    Inline.plain(story.dates().due(indicator.targetDate())),
                    Inline.plain(story.partner(indicator.responsible()))));
        }
        return FilledColumns.of(grid.table("indicators"));
    }

    /** Its definition, and how its value is proved: a column of its own would ask for pages that lie across. */
    private String meaning(Indicator indicator) {
        String verification = indicator.verification();
        return Stream.of(
                        Story.orEmpty(indicator.definition()),
                        verification == null ? "" : story.text("indicator.source", Map.of("source", verification)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private List<Block> rounds() {
        Grid grid =
                new Grid(story).column("round", 3).column("strategy.period", 3).column("due", 1.5);
        for (Round round : story.input().rounds()) {
            String period = Stream.of(round.from(), round.to())
                    .map(story.dates()::day)
                    .filter(day -> !day.isEmpty())
                    .collect(Collectors.joining(" – "));
            grid.row(round.title(), period, story.dates().day(round.due()));
        }
        return FilledColumns.of(grid.table("rounds"));
    }
}
