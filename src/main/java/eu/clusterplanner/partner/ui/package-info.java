/** The page of the partner organisations. */
@NullMarked
package eu.clusterplanner.partner.ui;

import org.jspecify.annotations.NullMarked;
