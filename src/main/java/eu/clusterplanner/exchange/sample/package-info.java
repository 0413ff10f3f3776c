/** A generated partnership of a size that few have, to see and to measure how the planner carries it. */
@NullMarked
package eu.clusterplanner.exchange.sample;

import org.jspecify.annotations.NullMarked;
