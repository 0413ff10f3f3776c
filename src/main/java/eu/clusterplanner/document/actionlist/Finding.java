package eu.clusterplanner.document.actionlist;

import org.jspecify.annotations.Nullable;

/**
 * Something of the plan that actions answer.
 *
 * @param reference as actions name it: {@code need:N1}, {@code stage:CHAIN/STAGE}
 * @param name what it says
 * @param of the chain of a stage, the partner of a need (its key), the kind of an item of the analysis of strengths …
 * @param companies how many companies have the need
 */
public record Finding(
        String reference,
        String name,
        @Nullable String of,
        @Nullable Integer companies) {}
