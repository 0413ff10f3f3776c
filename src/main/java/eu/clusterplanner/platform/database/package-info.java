/** The embedded PostgreSQL server: unpacked, set up, started, recovered and stopped by the application itself. */
@NullMarked
package eu.clusterplanner.platform.database;

import org.jspecify.annotations.NullMarked;
