/** Tests of comments and suggestions. */
@NullMarked
package eu.clusterplanner.discussion;

import org.jspecify.annotations.NullMarked;
