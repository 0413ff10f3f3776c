/** Chooses the actions of most value within a budget: pure rules, and a model for the solver CP-SAT of OR-Tools. */
@NullMarked
package eu.clusterplanner.action.portfolio;

import org.jspecify.annotations.NullMarked;
