/**
 * The frame of every page: layouts, steps and guidance, saving state, fields, formats, error pages; and the interfaces
 * by which features fill it.
 */
@ApplicationModule(displayName = "Shell")
@NullMarked
package eu.clusterplanner.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
