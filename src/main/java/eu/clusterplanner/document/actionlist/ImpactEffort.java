package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ActionScores;
import eu.clusterplanner.action.analysis.Quadrant;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.Figures;
import eu.clusterplanner.figure.ScoreMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The picture of impact and effort, and what it shows in words. */
final class ImpactEffort {

    private static final int WIDTH = 640;

    /** Longer descriptions are read by nobody; the table below the picture has all. */
    private static final int MOST_IN_WORDS = 60;

    private final ListWords words;

    ImpactEffort(ListWords words) {
        this.words = words;
    }

    List<Block> blocks() {
        List<ScoreMap.Point> points =
                words.listed().stream().flatMap(ImpactEffort::point).toList();
        if (points.isEmpty()) {
            return List.of();
        }
        Facts facts = new Facts(words);
        quarters(points).forEach((quarter, keys) -> facts.named(words.text("quarter." + quarter), keys));
        // the words first: they can begin on the page that the picture is too tall for
        List<Block> blocks = new ArrayList<>(facts.blocks());
        blocks.add(new Block.Picture(
                Figures.draw(map(points)), words.text("caption.impactEffort"), words.source("scores")));
        int without = words.listed().size() - points.size();
        if (without > 0) {
            blocks.add(Block.Paragraph.of(words.text("impactEffort.without", Map.of("count", without))));
        }
        return blocks;
    }

    private static Stream<ScoreMap.Point> point(Action action) {
        ActionScores scores = action.scores();
        return scores.impact() == null || scores.effort() == null
                ? Stream.empty()
                : Stream.of(new ScoreMap.Point(action.key(), scores.effort(), scores.impact()));
    }

    private ScoreMap map(List<ScoreMap.Point> points) {
        String title = words.text("caption.impactEffort");
        return new ScoreMap(
                new Caption("impact-effort", title, description(points), words.text("figure.empty")),
                new ScoreMap.Axis(words.text("impactEffort.effort"), Quadrant.HIGH_EFFORT),
                new ScoreMap.Axis(words.text("impactEffort.impact"), Quadrant.HIGH_IMPACT),
                points,
                new ScoreMap.Corners(
                        words.text("quarter.quickWin"),
                        words.text("quarter.bigBet"),
                        words.text("quarter.fillIn"),
                        words.text("quarter.park")),
                WIDTH);
    }

    private String description(List<ScoreMap.Point> points) {
        String said = points.size() > MOST_IN_WORDS
                ? ""
                : " "
                        + quarters(points).entrySet().stream()
                                .map(each -> words.text("quarter." + each.getKey()) + ": " + each.getValue() + ".")
                                .collect(Collectors.joining(" "));
        return words.text("impactEffort.description", Map.of("count", points.size())) + said;
    }

    /** Keys by quarter, the best quarter first; quarters without actions are left out. */
    private static Map<String, String> quarters(List<ScoreMap.Point> points) {
        Map<String, String> quarters = new LinkedHashMap<>();
        for (Quadrant quarter : Quadrant.values()) {
            String keys = points.stream()
                    .filter(point -> Quadrant.of(point.up(), point.across()) == quarter)
                    .map(ScoreMap.Point::key)
                    .collect(Collectors.joining(", "));
            if (!keys.isEmpty()) {
                quarters.put(quarter.key(), keys);
            }
        }
        return quarters;
    }
}
