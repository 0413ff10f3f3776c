/** Finds everything of a partnership by its words: records of all kinds, pages, acts. */
@NamedInterface("find")
@NullMarked
package eu.clusterplanner.shell.find;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
