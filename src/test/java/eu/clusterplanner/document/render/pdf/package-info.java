/** PDF files read back. */
@NullMarked
package eu.clusterplanner.document.render.pdf;

import org.jspecify.annotations.NullMarked;
