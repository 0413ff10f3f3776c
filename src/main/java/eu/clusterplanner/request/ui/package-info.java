/** Pages on which managers ask and partners answer. */
@NullMarked
package eu.clusterplanner.request.ui;

import org.jspecify.annotations.NullMarked;
