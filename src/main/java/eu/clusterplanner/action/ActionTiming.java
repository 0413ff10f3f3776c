package eu.clusterplanner.action;

import eu.clusterplanner.schedule.ActionMode;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import org.jspecify.annotations.Nullable;

/**
 * When an action is planned, as the team said it. What follows from it is in the computed schedule.
 *
 * @param mode how it runs; null counts as ONCE
 * @param afterGrant whether it may end after the partnership
 * @param duration how long it (each occurrence) lasts
 * @param notBefore earliest start
 * @param fixedStart start that cannot move
 * @param deadline latest end
 * @param repeatEvery distance of occurrences
 * @param repeatUntil no occurrence starts later
 */
public record ActionTiming(
        @Nullable ActionMode mode,
        boolean afterGrant,
        @Nullable Period duration,
        @Nullable PlannedDate notBefore,
        @Nullable PlannedDate fixedStart,
        @Nullable PlannedDate deadline,
        @Nullable Period repeatEvery,
        @Nullable PlannedDate repeatUntil) {}
