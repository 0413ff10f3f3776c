/** Backup of the whole database into one archive, restore from it, and the migrations that a backup goes before. */
@NamedInterface("backup")
@NullMarked
package eu.clusterplanner.platform.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
