/** Documents over HTTP. */
@NullMarked
package eu.clusterplanner.document.web;

import org.jspecify.annotations.NullMarked;
