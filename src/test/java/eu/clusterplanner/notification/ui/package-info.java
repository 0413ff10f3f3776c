/** Tests of the inbox and of the ways out of mails. */
@NullMarked
package eu.clusterplanner.notification.ui;

import org.jspecify.annotations.NullMarked;
