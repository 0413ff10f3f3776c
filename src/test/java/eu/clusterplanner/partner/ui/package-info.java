/** Tests of the pages. */
@NullMarked
package eu.clusterplanner.partner.ui;

import org.jspecify.annotations.NullMarked;
