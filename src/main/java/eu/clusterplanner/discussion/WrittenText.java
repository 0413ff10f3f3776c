package eu.clusterplanner.discussion;

import eu.clusterplanner.discussion.DiscussionRefusedException.Reason;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.ValueCheck;

/** What people write in comments and notes: some lines, at most 4,000 characters. */
public final class WrittenText {

    /** Longest text, in code points. */
    public static final int MOST = 4000;

    private WrittenText() {}

    /**
     * The text without blanks around it.
     *
     * @throws DiscussionRefusedException where nothing is written, or too much
     * @throws InvalidValueException where it holds what cannot be stored
     */
    static String checked(String text) {
        String written = text.replace("\r\n", "\n").strip();
        if (written.isEmpty()) {
            throw new DiscussionRefusedException(Reason.EMPTY);
        }
        if (written.codePointCount(0, written.length()) > MOST) {
            throw new DiscussionRefusedException(Reason.TOO_LONG);
        }
        ValueCheck.checkProse(written).ifPresent(problem -> {
            throw new InvalidValueException("text", problem);
        });
        return written;
    }
}
