/** Documents are read back as their readers get them. */
@NullMarked
package eu.clusterplanner.document;

import org.jspecify.annotations.NullMarked;
