package eu.clusterplanner.platform.notice;

/** Hears the notices of one channel. Both are called on the thread that listens: they return at once and never throw. */
public interface NoticeListener {

    /** payload: what the sender wrote, at most 8,000 bytes. */
    void heard(String payload);

    /** Notices may have been missed: the connection was lost and is back, or has only now been made. */
    void caughtUp();
}
