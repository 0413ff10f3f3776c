/** Reads and writes threads, comments and suggestions. */
@NullMarked
package eu.clusterplanner.discussion.persistence;

import org.jspecify.annotations.NullMarked;
