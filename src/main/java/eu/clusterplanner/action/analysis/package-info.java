/** Pure computations over shared actions: value and priority, money by source and year, calls that fit. */
@NamedInterface("analysis")
@NullMarked
package eu.clusterplanner.action.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
