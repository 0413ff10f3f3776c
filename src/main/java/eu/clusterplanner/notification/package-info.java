/** What people are told: the inbox in the product, mails at once or once a day, and how people choose. */
@NullMarked
package eu.clusterplanner.notification;

import org.jspecify.annotations.NullMarked;
