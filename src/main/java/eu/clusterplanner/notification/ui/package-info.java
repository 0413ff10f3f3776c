/** The bell, the inbox, and the pages on which people choose what they are told by mail. */
@NullMarked
package eu.clusterplanner.notification.ui;

import org.jspecify.annotations.NullMarked;
