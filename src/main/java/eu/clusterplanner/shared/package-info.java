/** Values that every module shares: ids, planned dates, texts. Plain Java. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package eu.clusterplanner.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
