package eu.clusterplanner.record;

import eu.clusterplanner.shared.RecordId;

/**
 * A record that was removed, and by which transaction: what {@link Removals#undo} needs.
 *
 * @param transaction as the change log names it
 */
public record Removal(String kind, RecordId id, String transaction) {}
