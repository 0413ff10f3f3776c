/** Tables and queries of this module. */
@NullMarked
package eu.clusterplanner.partnership.persistence;

import org.jspecify.annotations.NullMarked;
