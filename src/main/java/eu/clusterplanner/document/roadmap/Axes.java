package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Action;
import java.util.Optional;
import java.util.stream.Stream;

/** To which axis an action belongs: that of the first of its objectives that has one. */
final class Axes {

    private Axes() {}

    static Optional<String> of(Story story, Action action) {
        return action.objectives().stream()
                .flatMap(key -> story.input().strategy().objectives().stream()
                        .filter(objective -> objective.key().equals(key)))
                .flatMap(objective -> Stream.ofNullable(objective.axis()))
                .findFirst();
    }
}
