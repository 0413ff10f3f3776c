/**
 * Team reviews: partners answer to things that were frozen for them, a rule decides, and minutes and the decision log
 * keep what came of it. What is reviewed is known only by its kind and id.
 */
@NullMarked
package eu.clusterplanner.review;

import org.jspecify.annotations.NullMarked;
