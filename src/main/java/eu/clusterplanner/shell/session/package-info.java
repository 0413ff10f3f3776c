/** How long a session lasts in which nobody does anything, and how its end is announced. */
@NamedInterface("session")
@NullMarked
package eu.clusterplanner.shell.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
