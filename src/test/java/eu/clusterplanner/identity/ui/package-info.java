/** Tests of identity ui. */
@NullMarked
package eu.clusterplanner.identity.ui;

import org.jspecify.annotations.NullMarked;
