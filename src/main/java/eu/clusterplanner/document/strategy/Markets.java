package eu.clusterplanner.document.strategy;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.Figures;
import eu.clusterplanner.figure.ScoreMap;
import eu.clusterplanner.strategy.TargetMarket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Target markets as a picture of attractiveness and readiness, and as a table. */
final class Markets {

    private static final int WIDTH = 480;
    private static final int HIGH = 3;

    private final Story story;
    private final List<TargetMarket> markets;

    Markets(Story story) {
        this.story = story;
        this.markets = story.input().strategy().markets();
    }

    List<Block> blocks() {
        Grid grid = new Grid(story)
                .column("no", 0.5)
                .column("strategy.market", 1.3)
                .number("strategy.attractiveness", 1.4)
                .number("strategy.readiness", 1.2)
                .column("strategy.barrier", 3)
                .column("strategy.localPartner", 3);
        for (TargetMarket market : markets) {
            grid.row(List.of(
                    Inline.plain(market.key()),
                    Inline.bold(market.name()),
                    Inline.plain(story.number(market.attractiveness())),
                    Inline.plain(story.number(market.readiness())),
                    Inline.plain(Story.orEmpty(market.barrier())),
                    Inline.plain(Story.orEmpty(market.localPartner()))));
        }
        // the table first: it can begin on the page that the picture is too tall for
        List<Block> blocks = new ArrayList<>(
                FilledColumns.of(grid.note(story.say("markets.scale")).table("strategy.markets")));
        blocks.addAll(picture());
        return blocks;
    }

    private List<Block> picture() {
        List<ScoreMap.Point> points = markets.stream().flatMap(Markets::point).toList();
        if (points.isEmpty()) {
            return List.of();
        }
        ScoreMap map = new ScoreMap(
                new Caption(
                        "strategy-markets",
                        story.say("markets.title"),
                        story.say("markets.alt", Map.of("markets", String.join("; ", said()))),
                        story.text("figure.empty")),
                new ScoreMap.Axis(story.text("column.strategy.readiness"), HIGH),
                new ScoreMap.Axis(story.text("column.strategy.attractiveness"), HIGH),
                points,
                new ScoreMap.Corners(
                        story.say("markets.prepare"),
                        story.say("markets.go"),
                        story.say("markets.leave"),
                        story.say("markets.use")),
                WIDTH);
        return List.of(new Block.Picture(Figures.draw(map), story.say("markets.title"), story.source("plan")));
    }

    private static Stream<ScoreMap.Point> point(TargetMarket market) {
        Integer readiness = market.readiness();
        Integer attractiveness = market.attractiveness();
        return readiness == null || attractiveness == null
                ? Stream.of()
                : Stream.of(new ScoreMap.Point(market.key(), readiness, attractiveness));
    }

    private List<String> said() {
        return markets.stream()
                .filter(market -> point(market).findAny().isPresent())
                .map(market -> story.say(
                        "markets.said",
                        Map.of(
                                "market", market.name(),
                                "attractiveness", story.number(market.attractiveness()),
                                "readiness", story.number(market.readiness()))))
                .toList();
    }
}
