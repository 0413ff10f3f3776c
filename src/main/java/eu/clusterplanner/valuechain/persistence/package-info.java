/** Tables and queries of this module. */
@NullMarked
package eu.clusterplanner.valuechain.persistence;

import org.jspecify.annotations.NullMarked;
