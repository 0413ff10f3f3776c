package eu.clusterplanner.valuechain;

import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * How the team answers a gap: a competence that nobody reaches, or a stage that nobody covers. Exactly one is named.
 *
 * @param version counts its edits
 * @param competence key of the competence
 * @param chain key of the chain of the stage
 * @param stage key of the stage within its chain
 * @param decision BUILD, BRING_IN, BUY or ACCEPT; null: not yet decided
 * @param owner key of the partner that sees to it
 * @param due until when
 */
public record GapDecision(
        RecordId id,
        int version,
        @Nullable String competence,
        @Nullable String chain,
        @Nullable String stage,
        @Nullable String decision,
        @Nullable String owner,
        @Nullable PlannedDate due,
        @Nullable String note) {}
