/** Pure computations over rated competences: coverage, shares of value, similarity, complementarity and synergy. */
@NamedInterface("analysis")
@NullMarked
package eu.clusterplanner.competence.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
