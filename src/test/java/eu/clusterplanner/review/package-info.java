@NullMarked
package eu.clusterplanner.review;

import org.jspecify.annotations.NullMarked;
