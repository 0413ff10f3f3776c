/** Tests of the page. */
@NullMarked
package eu.clusterplanner.action.ui;

import org.jspecify.annotations.NullMarked;
