/** The light page of reviewers: what it reads and what it stores. */
@NullMarked
package eu.clusterplanner.review.web;

import org.jspecify.annotations.NullMarked;
