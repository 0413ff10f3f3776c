package eu.clusterplanner.record;

import org.jspecify.annotations.Nullable;

/**
 * What a person enters into one cell of a sheet of records.
 *
 * @param seen the record as the person saw it
 * @param property the column
 * @param value in the Java type that {@link PropertyType} names; null or an empty list: nothing
 */
public record CellEntry(
        RecordRow seen, String property, @Nullable Object value) {}
