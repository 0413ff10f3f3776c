/** The Cluster Partnership Planner: one package a feature, see docs/architecture.md. */
@NullMarked
package eu.clusterplanner;

import org.jspecify.annotations.NullMarked;
