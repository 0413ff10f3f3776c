package eu.clusterplanner.review;

import eu.clusterplanner.shared.RecordId;

/** There is no such review, or no such thing in it. */
public class ReviewNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReviewNotFoundException(RecordId id) {
        super("no review, or nothing in it, with the id " + id);
    }
}
