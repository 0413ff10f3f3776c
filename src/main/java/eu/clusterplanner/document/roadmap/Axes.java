package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.document.roadmap.PlanLines.ActionLine;
import java.util.Optional;
import java.util.stream.Stream;

/** To which axis an action belongs: that of the first of its objectives that has one. */
final class Axes {

    private Axes() {}

    static Optional<String> of(Story story, ActionLine action) {
        return action.objectives().stream()
                .flatMap(key -> story.input().objectives().stream()
                        .filter(objective -> objective.key().equals(key)))
                .flatMap(objective -> Stream.ofNullable(objective.axis()))
                .findFirst();
    }
}
