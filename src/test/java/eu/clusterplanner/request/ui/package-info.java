/** Tests of the pages. */
@NullMarked
package eu.clusterplanner.request.ui;

import org.jspecify.annotations.NullMarked;
