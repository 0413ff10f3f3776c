/** How a rule turns answers into a decision. Pure. */
@NullMarked
package eu.clusterplanner.review.analysis;

import org.jspecify.annotations.NullMarked;
