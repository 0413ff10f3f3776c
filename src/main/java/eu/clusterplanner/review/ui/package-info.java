/** Pages of team reviews and of the decision log. */
@NullMarked
package eu.clusterplanner.review.ui;

import org.jspecify.annotations.NullMarked;
