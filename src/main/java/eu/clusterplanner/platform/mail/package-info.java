/** Mails: what is in them, the outbox in the database, and the one who sends them. */
@NamedInterface("mail")
@NullMarked
package eu.clusterplanner.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
