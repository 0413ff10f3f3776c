/**
 * What the team says about records of the plan: comments in threads, and suggestions of other values. It knows records by
 * kind and id only.
 */
@NullMarked
package eu.clusterplanner.discussion;

import org.jspecify.annotations.NullMarked;
