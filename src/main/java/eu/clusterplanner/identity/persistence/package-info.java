/** Where accounts, tokens, failed sign-ins and the set-up code are stored. */
@NullMarked
package eu.clusterplanner.identity.persistence;

import org.jspecify.annotations.NullMarked;
