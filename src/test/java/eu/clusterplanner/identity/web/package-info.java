/** Tests of identity web. */
@NullMarked
package eu.clusterplanner.identity.web;

import org.jspecify.annotations.NullMarked;
