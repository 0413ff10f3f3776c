/** Reads and writes requests and answers. */
@NullMarked
package eu.clusterplanner.request.persistence;

import org.jspecify.annotations.NullMarked;
