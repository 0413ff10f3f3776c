/** Tests against the packaged jar, as a process of its own: the database under faults, and journeys in the browser. */
@NullMarked
package eu.clusterplanner.journey;

import org.jspecify.annotations.NullMarked;
