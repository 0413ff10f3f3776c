/** Tests of the page. */
@NullMarked
package eu.clusterplanner.strategy.ui;

import org.jspecify.annotations.NullMarked;
