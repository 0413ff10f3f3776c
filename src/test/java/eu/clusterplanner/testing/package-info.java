/** What tests share: a real PostgreSQL, accounts to sign in with, a clock that can be moved. */
@NullMarked
package eu.clusterplanner.testing;

import org.jspecify.annotations.NullMarked;
