/** Reads and writes records of every kind through jOOQ. */
@NullMarked
package eu.clusterplanner.record.persistence;

import org.jspecify.annotations.NullMarked;
