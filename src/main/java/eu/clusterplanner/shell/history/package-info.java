/** The history of a partnership in words, the comparison of two moments, and taking changes back. */
@NamedInterface("history")
@NullMarked
package eu.clusterplanner.shell.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
