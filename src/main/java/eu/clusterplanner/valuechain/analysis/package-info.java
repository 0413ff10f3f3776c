/** Pure computations over value chains: coverage, bottlenecks, shares of value and interfaces between partners. */
@NamedInterface("analysis")
@NullMarked
package eu.clusterplanner.valuechain.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
