/** Pure computations over what partners and regions say of themselves: what they have in common. */
@NamedInterface("analysis")
@NullMarked
package eu.clusterplanner.partner.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
