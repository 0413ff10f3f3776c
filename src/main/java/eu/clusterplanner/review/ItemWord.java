package eu.clusterplanner.review;

import org.jspecify.annotations.Nullable;

/**
 * One line of what is decided on, as a person may read it.
 *
 * @param label key of the text that names it
 * @param property of the record, to which another wording may be suggested
 * @param before what stood there in the last review or edition; null where it is the same or there was none
 */
public record ItemWord(
        String label,
        @Nullable String property,
        String value,
        @Nullable String before) {

    public boolean changed() {
        return before != null;
    }
}
