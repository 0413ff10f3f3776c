/** Tests of requests to partners. */
@NullMarked
package eu.clusterplanner.request;

import org.jspecify.annotations.NullMarked;
