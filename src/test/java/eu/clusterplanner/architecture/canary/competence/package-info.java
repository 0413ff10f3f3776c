/** Canaries of the rules of the house. */
@NullMarked
package eu.clusterplanner.architecture.canary.competence;

import org.jspecify.annotations.NullMarked;
