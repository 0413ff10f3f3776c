/** Tests of the script {@code planner}, with stand-ins for Java, Node and Maven. */
@NullMarked
package eu.clusterplanner.launcher;

import org.jspecify.annotations.NullMarked;
