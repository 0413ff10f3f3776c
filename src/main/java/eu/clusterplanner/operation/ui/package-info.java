/** Pages for administrators. */
@NullMarked
package eu.clusterplanner.operation.ui;

import org.jspecify.annotations.NullMarked;
