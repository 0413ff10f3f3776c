/** Step 9: what can be handed in. */
@NullMarked
package eu.clusterplanner.document.ui;

import org.jspecify.annotations.NullMarked;
