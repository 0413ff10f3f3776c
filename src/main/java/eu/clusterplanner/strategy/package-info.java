/** Strategy: strengths and weaknesses, axes, objectives, indicators, target markets. */
@NullMarked
package eu.clusterplanner.strategy;

import org.jspecify.annotations.NullMarked;
