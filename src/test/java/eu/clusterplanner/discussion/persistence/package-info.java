/** Tests of how suggestions are stored. */
@NullMarked
package eu.clusterplanner.discussion.persistence;

import org.jspecify.annotations.NullMarked;
