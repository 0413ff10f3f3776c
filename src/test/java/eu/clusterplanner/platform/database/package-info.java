/** Tests of the embedded server with the real programs of PostgreSQL. */
@NullMarked
package eu.clusterplanner.platform.database;

import org.jspecify.annotations.NullMarked;
