/** Tests of the contents of the roadmap. */
@NullMarked
package eu.clusterplanner.document.roadmap;

import org.jspecify.annotations.NullMarked;
