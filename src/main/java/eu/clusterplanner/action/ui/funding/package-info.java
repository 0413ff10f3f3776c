/** Who pays: sources and their state, what is missing, which calls fit. */
@NullMarked
package eu.clusterplanner.action.ui.funding;

import org.jspecify.annotations.NullMarked;
