/** How a rule turns answers into a decision. Pure. */
@NamedInterface("review-analysis")
@NullMarked
package eu.clusterplanner.review.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
