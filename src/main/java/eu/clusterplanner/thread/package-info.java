/** From finding to result: what follows from what. */
@NullMarked
package eu.clusterplanner.thread;

import org.jspecify.annotations.NullMarked;
