@NullMarked
package eu.clusterplanner.review.web;

import org.jspecify.annotations.NullMarked;
