/** The page of the step of the roadmap. */
@NullMarked
package eu.clusterplanner.roadmap.ui;

import org.jspecify.annotations.NullMarked;
