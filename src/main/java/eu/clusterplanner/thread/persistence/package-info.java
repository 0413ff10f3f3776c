/** Tables and queries of this module. */
@NullMarked
package eu.clusterplanner.thread.persistence;

import org.jspecify.annotations.NullMarked;
