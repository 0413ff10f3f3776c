/** Pages and steps with which the shell's tests fill it. */
@NullMarked
package eu.clusterplanner.shell.example;

import org.jspecify.annotations.NullMarked;
