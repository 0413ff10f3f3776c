/** The structure of the house, checked at every build; each rule has a canary that must be reported. */
@NullMarked
package eu.clusterplanner.architecture;

import org.jspecify.annotations.NullMarked;
