package eu.clusterplanner.platform.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a mail is.
 *
 * @param at when it was put into the outbox or, once it is over, since when it is
 * @param problem what the mail server said at the last attempt; null where it had nothing to say against it
 */
public record MailStatus(
        MailState state, Instant at, @Nullable String problem) {}
