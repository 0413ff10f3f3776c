package eu.clusterplanner.record.persistence;

import eu.clusterplanner.shared.RecordId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record to insert. */
public record NewRecord(RecordId id, @Nullable RecordId parent, int position, List<Edit> edits) {}
