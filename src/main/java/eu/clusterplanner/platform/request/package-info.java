/** The id of the request that is being answered. */
@NamedInterface("request")
@NullMarked
package eu.clusterplanner.platform.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
