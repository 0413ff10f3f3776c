package eu.clusterplanner.document.strategy;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.content.Round;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.strategy.Indicator;
import java.util.ArrayList;
import java.util.List;
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
        return story.section("s10", blocks).landscape();
    }

    private List<Block> indicators() {
        Grid grid = new Grid(story)
                .column("no", 0.6)
                .column("indicator", 4)
                .column("strategy.level", 1)
                .number("startValue", 0.8)
                .number("target", 0.8)
                .column("unit", 1.2)
                .column("by", 1.2)
                .column("reports", 1.4)
                .column("verification", 1.8);
        for (Indicator indicator : story.input().strategy().indicators()) {
            grid.row(List.of(
                    Inline.plain(indicator.key()),
                    Inline.titled(indicator.name(), Story.orEmpty(indicator.definition())),
                    Inline.plain(story.word("kpi.level", indicator.level())),
                    Inline.plain(story.number(indicator.baseline())),
                    Inline.plain(story.number(indicator.target())),
                    Inline.plain(Story.orEmpty(indicator.unit())),
                    Inline.plain(story.dates().due(indicator.targetDate())),
                    Inline.plain(story.partner(indicator.responsible())),
                    Inline.plain(Story.orEmpty(indicator.verification()))));
        }
        return FilledColumns.of(grid.table("indicators"));
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
