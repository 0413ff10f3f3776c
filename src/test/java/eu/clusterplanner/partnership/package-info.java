/** Tests of partnerships, teams and rights. */
@NullMarked
package eu.clusterplanner.partnership;

import org.jspecify.annotations.NullMarked;
