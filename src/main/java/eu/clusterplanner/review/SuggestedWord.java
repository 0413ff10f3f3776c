package eu.clusterplanner.review;

import eu.clusterplanner.discussion.Suggestion;

/**
 * What a reviewer suggested, in words.
 *
 * @param label key of the text that names the property
 * @param now what stands there now; empty: nothing
 * @param proposed what shall stand there; empty: nothing
 */
public record SuggestedWord(Suggestion suggestion, String label, String now, String proposed) {}
