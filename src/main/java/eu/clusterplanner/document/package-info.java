/** Documents: their contents as a model, own text, rendering. */
@NullMarked
package eu.clusterplanner.document;

import org.jspecify.annotations.NullMarked;
