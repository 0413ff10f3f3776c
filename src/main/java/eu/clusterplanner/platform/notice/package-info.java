/** What nodes tell each other through the database: that plans changed, and who is where. */
@NamedInterface("notice")
@NullMarked
package eu.clusterplanner.platform.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
