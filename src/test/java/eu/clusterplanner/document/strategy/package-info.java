/** Tests of the contents of the strategy. */
@NullMarked
package eu.clusterplanner.document.strategy;

import org.jspecify.annotations.NullMarked;
