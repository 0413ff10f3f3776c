/** Comments and suggestions beside the page that they are about, and all of them on a page of their own. */
@NullMarked
package eu.clusterplanner.discussion.ui;

import org.jspecify.annotations.NullMarked;
