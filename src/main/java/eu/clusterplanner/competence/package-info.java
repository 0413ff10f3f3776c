/** What partners can do and what is needed: catalogue, assessments, needs, synergies. */
@NullMarked
package eu.clusterplanner.competence;

import org.jspecify.annotations.NullMarked;
