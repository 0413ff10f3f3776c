/** Contents of the partnership strategy, section by section. */
@NullMarked
package eu.clusterplanner.document.strategy;

import org.jspecify.annotations.NullMarked;
