package eu.clusterplanner.platform.mail;

/** What became of a mail. */
public enum MailState {
    /** Waits for its first or its next attempt. */
    QUEUED,
    /** The mail server is hearing of it. */
    SENDING,
    /** The mail server took it over. */
    SENT,
    /** The mail server said that it will not take it, or said "later" too often. */
    REFUSED,
    /** The mail server may have taken it over; it is not sent again by itself. */
    UNCLEAR,
    /** Nobody waited for it any more when its turn came. */
    DROPPED;

    /** Whether something will still happen by itself. */
    public boolean waiting() {
        return this == QUEUED || this == SENDING;
    }
}
