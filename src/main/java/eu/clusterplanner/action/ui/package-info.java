/** The page of the shared actions. */
@NullMarked
package eu.clusterplanner.action.ui;

import org.jspecify.annotations.NullMarked;
