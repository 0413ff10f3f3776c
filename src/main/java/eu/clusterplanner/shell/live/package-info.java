/** What others do in the partnership that a page shows: their changes as they come, and where they are. */
@NamedInterface("live")
@NullMarked
package eu.clusterplanner.shell.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
