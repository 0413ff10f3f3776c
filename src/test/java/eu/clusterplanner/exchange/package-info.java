@NullMarked
package eu.clusterplanner.exchange;

import org.jspecify.annotations.NullMarked;
