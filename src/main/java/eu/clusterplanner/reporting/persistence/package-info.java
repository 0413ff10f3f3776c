/** Tables and queries of this module. */
@NullMarked
package eu.clusterplanner.reporting.persistence;

import org.jspecify.annotations.NullMarked;
