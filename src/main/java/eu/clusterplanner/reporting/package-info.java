/** Values of indicators, reporting rounds, lessons. */
@NullMarked
package eu.clusterplanner.reporting;

import org.jspecify.annotations.NullMarked;
