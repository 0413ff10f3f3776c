/** The page of the strategy. */
@NullMarked
package eu.clusterplanner.strategy.ui;

import org.jspecify.annotations.NullMarked;
