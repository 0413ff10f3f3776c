/** What people say about records, beside the pages that show them; the module that keeps it fills it. */
@NamedInterface("talk")
@NullMarked
package eu.clusterplanner.shell.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
