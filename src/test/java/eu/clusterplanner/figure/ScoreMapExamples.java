package eu.clusterplanner.figure;

import java.util.List;
import java.util.stream.IntStream;

/** Score maps to test and to look at. */
final class ScoreMapExamples {

    private ScoreMapExamples() {}

    static Caption caption(String prefix) {
        return new Caption(
                prefix,
                "Impact and effort",
                "How much each action brings, and what it takes.",
                "No action has scores yet.");
    }

    /** So many actions, many of them with the same scores. */
    static ScoreMap actions(int count) {
        return map(IntStream.range(0, count)
                .mapToObj(i ->
                        new ScoreMap.Point((1 + i / 12) + "." + (1 + i % 12), 1 + i * 7 % 5 * i % 5, 1 + i * 3 % 5))
                .toList());
    }

    static ScoreMap map(List<ScoreMap.Point> points) {
        return new ScoreMap(
                caption("scores"),
                new ScoreMap.Axis("Effort", 3),
                new ScoreMap.Axis("Impact", 4),
                points,
                new ScoreMap.Corners("Quick wins", "Big bets", "Fill-ins", "Park"),
                680);
    }
}
