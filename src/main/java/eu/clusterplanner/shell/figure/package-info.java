/** Figures on pages: pictures from the figure module, numbers with their meaning, tables of figures. */
@NamedInterface("figure")
@NullMarked
package eu.clusterplanner.shell.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
