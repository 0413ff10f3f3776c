package eu.clusterplanner.document.actionlist;

import org.jspecify.annotations.Nullable;

/**
 * An action that was proposed for a finding and that the team did not choose.
 *
 * @param origin the finding, written {@code kind:key}
 * @param type code of the kind of action
 */
public record Proposal(
        String origin, @Nullable String type, @Nullable String reason) {}
