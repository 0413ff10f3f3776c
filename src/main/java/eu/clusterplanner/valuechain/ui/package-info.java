/** The page of the step of value chains. */
@NullMarked
package eu.clusterplanner.valuechain.ui;

import org.jspecify.annotations.NullMarked;
