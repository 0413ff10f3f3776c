/** Reference lists and catalogues of the field, read once from the files in {@code db/reference}. */
@NullMarked
package eu.clusterplanner.reference;

import org.jspecify.annotations.NullMarked;
