/** Tables and queries of this module. */
@NullMarked
package eu.clusterplanner.competence.persistence;

import org.jspecify.annotations.NullMarked;
