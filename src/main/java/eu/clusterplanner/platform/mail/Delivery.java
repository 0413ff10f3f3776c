package eu.clusterplanner.platform.mail;

import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt to hand a mail to the mail server.
 *
 * @param said the words of the server or of what went wrong, for people; null where it was accepted
 */
record Delivery(Outcome outcome, @Nullable String said) {

    static final Delivery ACCEPTED = new Delivery(Outcome.ACCEPTED, null);

    enum Outcome {
        /** The server took the mail over. */
        ACCEPTED,
        /** The server surely does not have it and may take it later. */
        NOT_NOW,
        /** The server surely does not have it and will not take it. */
        NEVER,
        /** The conversation broke off where the server may have it. */
        UNCLEAR
    }
}
