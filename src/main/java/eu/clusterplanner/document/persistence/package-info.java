/** Tables and queries of this module. */
@NullMarked
package eu.clusterplanner.document.persistence;

import org.jspecify.annotations.NullMarked;
