/**
 * What is different between a table as it was exported, as it comes back and as it is now. Pure: any kind of record, any
 * type of value.
 */
@NullMarked
package eu.clusterplanner.exchange.difference;

import org.jspecify.annotations.NullMarked;
