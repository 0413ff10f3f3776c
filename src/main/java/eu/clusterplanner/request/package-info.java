/** What managers ask of partners, and how partners answer: by a personal link or with their account. */
@NullMarked
package eu.clusterplanner.request;

import org.jspecify.annotations.NullMarked;
