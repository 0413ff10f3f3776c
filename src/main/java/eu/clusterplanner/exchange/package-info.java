/** Whole partnerships as files: import and export of the partnership file, and the calls of the HTTP interface for it. */
@NullMarked
package eu.clusterplanner.exchange;

import org.jspecify.annotations.NullMarked;
