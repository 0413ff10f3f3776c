@NullMarked
package eu.clusterplanner.document.content;

import org.jspecify.annotations.NullMarked;
