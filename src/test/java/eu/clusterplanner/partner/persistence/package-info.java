/** Tests of the queries. */
@NullMarked
package eu.clusterplanner.partner.persistence;

import org.jspecify.annotations.NullMarked;
