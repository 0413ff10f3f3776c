@NullMarked
package eu.clusterplanner.exchange.web;

import org.jspecify.annotations.NullMarked;
