/** What if: partners, candidates, levels and dates before and after, without touching the data. */
@NullMarked
package eu.clusterplanner.scenario;

import org.jspecify.annotations.NullMarked;
