package eu.clusterplanner.notification;

import java.util.Locale;

/** What people are told of. */
public enum NoticeKind {
    /** Somebody names the person in a comment. */
    MENTIONED(Way.AT_ONCE, true),
    /** Somebody comments where the person has a part: own words, own partner, own plan. */
    COMMENTED(Way.DAILY, false),
    /** It is the person's turn. */
    ASSIGNED(Way.AT_ONCE, true),
    /** What was talked about is solved. */
    RESOLVED(Way.DAILY, false),
    /** Somebody proposes something that the person may accept. */
    SUGGESTED(Way.DAILY, true),
    /** The person's own suggestion was accepted or declined. */
    SUGGESTION_DECIDED(Way.DAILY, false),
    /** The team is asked to review. */
    REVIEW_OPENED(Way.INBOX_ONLY, true),
    /** The person is asked once more. */
    REVIEW_ASKED_AGAIN(Way.INBOX_ONLY, true),
    REVIEW_CLOSED(Way.INBOX_ONLY, false);

    private final Way usual;
    private final boolean task;

    NoticeKind(Way usual, boolean task) {
        this.usual = usual;
        this.task = task;
    }

    /** The way for whoever has not chosen another. */
    public Way usual() {
        return usual;
    }

    /** Whether people choose the way; reviews ask and tell by mails of their own, which nobody can choose not to get. */
    public boolean isChosen() {
        return !name().startsWith("REVIEW_");
    }

    /** Whether the person is expected to do something; such notices are told first. */
    public boolean isTask() {
        return task;
    }

    /** Begins the keys of its texts, for example {@code notice.mentioned}. */
    public String textKey() {
        return "notice." + name().toLowerCase(Locale.ROOT);
    }
}
