package eu.clusterplanner.figure;

import java.util.regex.Pattern;

/**
 * The words every figure needs, already translated.
 *
 * @param prefix begins each id of the figure, so that several figures fit on one page: a letter, then letters, digits
 *     or hyphens
 * @param title short name, read by screen readers
 * @param description what the figure shows, in one or two sentences
 * @param empty shown instead of the figure when there is nothing to draw; should say the next act
 */
public record Caption(String prefix, String title, String description, String empty) {

    private static final Pattern PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    /** Rejects a prefix that cannot begin an id with {@link IllegalArgumentException}. */
    public Caption {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("Not a prefix of ids: " + prefix);
        }
    }

    /** The same words under another prefix. */
    public Caption withPrefix(String other) {
        return new Caption(other, title, description, empty);
    }
}
