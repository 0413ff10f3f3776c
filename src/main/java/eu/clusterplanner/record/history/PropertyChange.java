package eu.clusterplanner.record.history;

import eu.clusterplanner.record.Property;
import org.jspecify.annotations.Nullable;

/**
 * What a property was and is, in its Java type; null or an empty list: nothing.
 *
 * @param old of a list of links: those that are not in it any more or stand at another place
 * @param now of a list of links: those that are new or stand at another place
 */
public record PropertyChange(
        Property property, @Nullable Object old, @Nullable Object now) {}
