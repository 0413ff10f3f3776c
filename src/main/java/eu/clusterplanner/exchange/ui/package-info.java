/** Ways to begin that the start page offers: open a partnership file, open the example. */
@NullMarked
package eu.clusterplanner.exchange.ui;

import org.jspecify.annotations.NullMarked;
