package eu.clusterplanner.review;

import eu.clusterplanner.discussion.Suggestion;
import eu.clusterplanner.record.RecordRow;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer suggested, in words.
 *
 * @param label key of the text that names the property
 * @param now what stands there now; empty: nothing
 * @param proposed what shall stand there; empty: nothing
 * @param seen the record as it was read for these words; null: it is gone
 */
public record SuggestedWord(
        Suggestion suggestion,
        String label,
        String now,
        String proposed,
        @Nullable RecordRow seen) {}
