/** Whether everything is well: checks that any module may add, told to administrators, to /actuator/health and as metrics. */
@NamedInterface("health")
@NullMarked
package eu.clusterplanner.platform.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
