/** Canaries of the rules of the house. */
@NullMarked
package eu.clusterplanner.architecture.canary.competence.analysis;

import org.jspecify.annotations.NullMarked;
