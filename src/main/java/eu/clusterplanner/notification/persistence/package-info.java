/** Reads and writes what people are told. */
@NullMarked
package eu.clusterplanner.notification.persistence;

import org.jspecify.annotations.NullMarked;
