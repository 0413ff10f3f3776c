/** Stores and loads whole partnerships, one statement a table. */
@NullMarked
package eu.clusterplanner.exchange.persistence;

import org.jspecify.annotations.NullMarked;
