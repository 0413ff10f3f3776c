/** Pages: all my partnerships, the team. */
@NullMarked
package eu.clusterplanner.partnership.ui;

import org.jspecify.annotations.NullMarked;
