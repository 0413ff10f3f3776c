/** Tables and queries of this module. */
@NullMarked
package eu.clusterplanner.roadmap.persistence;

import org.jspecify.annotations.NullMarked;
