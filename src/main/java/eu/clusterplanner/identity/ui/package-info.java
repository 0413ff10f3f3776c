/** Pages of identity: sign-in, set-up, own account, accounts. */
@NullMarked
package eu.clusterplanner.identity.ui;

import org.jspecify.annotations.NullMarked;
