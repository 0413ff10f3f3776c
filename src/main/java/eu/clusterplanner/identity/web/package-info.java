/** What stands before every page and call: sign-in, security headers, limits. */
@NullMarked
package eu.clusterplanner.identity.web;

import org.jspecify.annotations.NullMarked;
