/** Value chains: stages, roles of partners, decisions on gaps. */
@NullMarked
package eu.clusterplanner.valuechain;

import org.jspecify.annotations.NullMarked;
