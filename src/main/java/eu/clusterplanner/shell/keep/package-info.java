/** What was typed and not stored: kept in the browser, and offered again. */
@NamedInterface("keep")
@NullMarked
package eu.clusterplanner.shell.keep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
