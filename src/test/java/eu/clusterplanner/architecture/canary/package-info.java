/** Canaries of the rules of the house. */
@NullMarked
package eu.clusterplanner.architecture.canary;

import org.jspecify.annotations.NullMarked;
