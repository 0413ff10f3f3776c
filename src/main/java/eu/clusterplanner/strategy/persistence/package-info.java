/** Tables and queries of this module. */
@NullMarked
package eu.clusterplanner.strategy.persistence;

import org.jspecify.annotations.NullMarked;
