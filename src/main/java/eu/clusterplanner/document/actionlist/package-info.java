/** Contents of the shared action list, section by section. */
@NullMarked
package eu.clusterplanner.document.actionlist;

import org.jspecify.annotations.NullMarked;
