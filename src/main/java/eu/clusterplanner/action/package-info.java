/** Shared actions: work packages, contributions, funding, calls. */
@NullMarked
package eu.clusterplanner.action;

import org.jspecify.annotations.NullMarked;
