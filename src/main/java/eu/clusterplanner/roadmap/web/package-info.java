/** The computed schedule for scripts and other systems. */
@NullMarked
package eu.clusterplanner.roadmap.web;

import org.jspecify.annotations.NullMarked;
