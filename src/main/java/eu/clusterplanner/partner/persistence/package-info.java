/** Tables and queries of this module. */
@NullMarked
package eu.clusterplanner.partner.persistence;

import org.jspecify.annotations.NullMarked;
