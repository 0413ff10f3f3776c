/** Queries of this module. */
@NullMarked
package eu.clusterplanner.operation.persistence;

import org.jspecify.annotations.NullMarked;
