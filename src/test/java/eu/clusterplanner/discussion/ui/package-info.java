/** Tests of comments and suggestions beside the pages. */
@NullMarked
package eu.clusterplanner.discussion.ui;

import org.jspecify.annotations.NullMarked;
