/** Contents of the implementation roadmap, section by section. */
@NullMarked
package eu.clusterplanner.document.roadmap;

import org.jspecify.annotations.NullMarked;
