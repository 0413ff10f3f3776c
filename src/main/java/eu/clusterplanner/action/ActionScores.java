package eu.clusterplanner.action;

import org.jspecify.annotations.Nullable;

/** What the team thinks of an action, each 1 to 5; null: not yet said. */
public record ActionScores(
        @Nullable Integer impact,
        @Nullable Integer fit,
        @Nullable Integer addedValue,
        @Nullable Integer urgency,
        @Nullable Integer feasibility,
        @Nullable Integer effort) {}
