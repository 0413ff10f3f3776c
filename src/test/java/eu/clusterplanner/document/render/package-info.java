/** Word files read back. */
@NullMarked
package eu.clusterplanner.document.render;

import org.jspecify.annotations.NullMarked;
