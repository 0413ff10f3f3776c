/** Pure computations of a trial: all figures of the plan as it is, and as it would be. */
@NamedInterface("analysis")
@NullMarked
package eu.clusterplanner.scenario.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
