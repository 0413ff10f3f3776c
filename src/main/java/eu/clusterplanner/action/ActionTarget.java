package eu.clusterplanner.action;

import org.jspecify.annotations.Nullable;

/**
 * Whom an action is for, and where.
 *
 * @param group whom it is for
 * @param number how many of them it reaches
 * @param market key of the target market
 * @param place where it happens
 */
public record ActionTarget(
        @Nullable String group,
        @Nullable Integer number,
        @Nullable String market,
        @Nullable String place) {}
