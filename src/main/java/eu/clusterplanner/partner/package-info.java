/** Partner organisations: profiles, roles, capacity. */
@NullMarked
package eu.clusterplanner.partner;

import org.jspecify.annotations.NullMarked;
