/** The page on which people try. */
@NullMarked
package eu.clusterplanner.scenario.ui;

import org.jspecify.annotations.NullMarked;
