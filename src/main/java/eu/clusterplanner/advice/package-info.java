/** Checks of a plan, and findings that a team set aside. */
@NullMarked
package eu.clusterplanner.advice;

import org.jspecify.annotations.NullMarked;
