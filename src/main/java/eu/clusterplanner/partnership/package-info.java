/** Partnerships, their team and rights, steps and progress, stakeholders. */
@NullMarked
package eu.clusterplanner.partnership;

import org.jspecify.annotations.NullMarked;
