/** Dates, spare days, workload and conflicts of a plan, computed from plain records. */
@NullMarked
package eu.clusterplanner.schedule;

import org.jspecify.annotations.NullMarked;
