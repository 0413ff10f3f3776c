/** What the application stands on: database, actor of the transaction, clock, mails. */
@NullMarked
package eu.clusterplanner.platform;

import org.jspecify.annotations.NullMarked;
