package eu.clusterplanner.platform.mail;

/** Hands mails to the mail server. */
interface Deliverer {

    /**
     * Tries once; never throws for what a server or a network does.
     *
     * @param messageId the Message-ID header, with its angle brackets
     */
    Delivery deliver(Mail mail, String messageId);
}
