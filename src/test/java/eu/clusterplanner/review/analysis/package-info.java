@NullMarked
package eu.clusterplanner.review.analysis;

import org.jspecify.annotations.NullMarked;
