package eu.clusterplanner.notification;

import java.util.Locale;

/** How a person is told; whatever the way, it stands in the inbox. */
public enum Way {
    /** By a mail of its own. */
    AT_ONCE,
    /** In the one mail of the day, unless it was read before. */
    DAILY,
    INBOX_ONLY;

    /** The key of its name, for example {@code notice.way.at_once}. */
    public String textKey() {
        return "notice.way." + name().toLowerCase(Locale.ROOT);
    }
}
