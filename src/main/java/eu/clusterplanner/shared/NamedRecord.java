package eu.clusterplanner.shared;

/**
 * A record as others name it.
 *
 * @param key key in its collection
 * @param name name or title
 */
public record NamedRecord(RecordId id, String key, String name) {}
