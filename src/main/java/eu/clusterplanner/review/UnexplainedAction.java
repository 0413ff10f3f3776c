package eu.clusterplanner.review;

import eu.clusterplanner.shared.RecordId;

/**
 * An action of which nobody has written down why it is not taken up.
 *
 * @param title key and title
 */
public record UnexplainedAction(RecordId action, String title) {}
