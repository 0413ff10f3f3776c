/** Tables and queries of this module. */
@NullMarked
package eu.clusterplanner.scenario.persistence;

import org.jspecify.annotations.NullMarked;
