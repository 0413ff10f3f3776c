/** Minutes of team reviews, put together from what was decided. */
@NullMarked
package eu.clusterplanner.document.minutes;

import org.jspecify.annotations.NullMarked;
