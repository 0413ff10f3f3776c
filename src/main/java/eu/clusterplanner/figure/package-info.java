/**
 * Pictures as accessible SVG: heat map, chain map and Gantt; pure functions from a record with translated labels to a
 * {@link eu.clusterplanner.figure.Figure} that the screen, Word and PDF can all show.
 */
@NullMarked
package eu.clusterplanner.figure;

import org.jspecify.annotations.NullMarked;
