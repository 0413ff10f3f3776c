package eu.clusterplanner.request;

import java.util.Locale;

/** How far a partner is with what it is asked. */
public enum AnswerState {
    ASKED,
    /** Somebody has begun to look; that a mail program opened the link does not count. */
    OPENED,
    /** The first value is stored. */
    STARTED,
    SENT,
    ACCEPTED,
    /** With a question of the manager. */
    SENT_BACK,
    /** The links no longer work. */
    WITHDRAWN;

    /** Whether the partner can still change something: until the manager has accepted. */
    public boolean open() {
        return this != ACCEPTED && this != WITHDRAWN;
    }

    /** Whether it is the partner's turn. */
    public boolean waitsForPartner() {
        return open() && this != SENT;
    }

    /** The key of its name, for example {@code request.state.sent_back}. */
    public String textKey() {
        return "request.state." + name().toLowerCase(Locale.ROOT);
    }
}
