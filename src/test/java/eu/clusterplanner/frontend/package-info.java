/** Runs the tests of our own TypeScript with the build. */
@NullMarked
package eu.clusterplanner.frontend;

import org.jspecify.annotations.NullMarked;
