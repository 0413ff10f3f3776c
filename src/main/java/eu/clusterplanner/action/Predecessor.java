package eu.clusterplanner.action;

import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * An action that must finish before.
 *
 * @param version counts its edits
 * @param action key of the action that must finish
 * @param lag time to wait after it; null: none
 */
public record Predecessor(
        RecordId id, int version, String action, @Nullable Period lag) {}
