/** Code generated from the changelog at build time; open to all modules, never committed, never edited. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package eu.clusterplanner.jooq;

import org.springframework.modulith.ApplicationModule;
