/** Who may do what, as one table that is tried at every door. */
@NullMarked
package eu.clusterplanner.rights;

import org.jspecify.annotations.NullMarked;
