/** Tests of the contents of the shared action list. */
@NullMarked
package eu.clusterplanner.document.actionlist;

import org.jspecify.annotations.NullMarked;
