/** The calls of the HTTP interface for whole partnerships, its problem details and its description. */
@NullMarked
package eu.clusterplanner.exchange.web;

import org.jspecify.annotations.NullMarked;
