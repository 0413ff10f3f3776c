/** Computed figures for scripts and other systems. */
@NullMarked
package eu.clusterplanner.valuechain.web;

import org.jspecify.annotations.NullMarked;
