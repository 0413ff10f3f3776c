/** Tests of identity. */
@NullMarked
package eu.clusterplanner.identity;

import org.jspecify.annotations.NullMarked;
