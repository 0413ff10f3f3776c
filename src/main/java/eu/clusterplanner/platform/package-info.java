/** What the application stands on: database, actor of the transaction, clock. */
@NullMarked
package eu.clusterplanner.platform;

import org.jspecify.annotations.NullMarked;
