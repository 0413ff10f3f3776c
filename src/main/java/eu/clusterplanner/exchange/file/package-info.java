/** The partnership file as text: strict reading, all checks with the place of each error, canonical writing. */
@NullMarked
package eu.clusterplanner.exchange.file;

import org.jspecify.annotations.NullMarked;
