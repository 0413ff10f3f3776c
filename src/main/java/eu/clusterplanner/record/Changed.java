package eu.clusterplanner.record;

import eu.clusterplanner.shared.RecordId;

/** A record after an edit: its version is what the next edit starts from. */
public record Changed(RecordId id, int version) {}
