/** Queries of team reviews and of the decision log. */
@NullMarked
package eu.clusterplanner.review.persistence;

import org.jspecify.annotations.NullMarked;
