/** Who signs in: accounts, passwords, personal tokens, and the chains of security before every page and call. */
@ApplicationModule(displayName = "Identity")
@NullMarked
package eu.clusterplanner.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
