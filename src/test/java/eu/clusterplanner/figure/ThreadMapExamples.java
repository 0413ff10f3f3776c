package eu.clusterplanner.figure;

import java.util.List;

/** Threads of a strategy, one of them broken. */
final class ThreadMapExamples {

    private ThreadMapExamples() {}

    static ThreadMap broken() {
        return new ThreadMap(
                new Caption("threads", "Threads", "What leads to what.", "No objective yet."),
                List.of("Finding", "Objective", "Shared action"),
                List.of(
                        new ThreadMap.Row(List.of(
                                List.of("Recycling and retail are hardly covered & nobody leads there", "Need N3"),
                                List.of("O6 Close the loop"),
                                List.of("3.7 Invite two recyclers to the working group on recycling"))),
                        new ThreadMap.Row(List.of(List.of("Need N6"), List.of("O7 Meet investors"), List.of()))),
                "Nothing yet",
                640);
    }
}
