/** Tests of the pages. */
@NullMarked
package eu.clusterplanner.partnership.ui;

import org.jspecify.annotations.NullMarked;
