/** Tests of the figures, with examples large and small. */
@NullMarked
package eu.clusterplanner.figure;

import org.jspecify.annotations.NullMarked;
