/** Tables and queries of this module. */
@NullMarked
package eu.clusterplanner.advice.persistence;

import org.jspecify.annotations.NullMarked;
