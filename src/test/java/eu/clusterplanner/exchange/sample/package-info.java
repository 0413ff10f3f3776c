/** The generated partnership. */
@NullMarked
package eu.clusterplanner.exchange.sample;

import org.jspecify.annotations.NullMarked;
