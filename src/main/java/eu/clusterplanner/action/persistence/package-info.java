/** Tables and queries of this module. */
@NullMarked
package eu.clusterplanner.action.persistence;

import org.jspecify.annotations.NullMarked;
