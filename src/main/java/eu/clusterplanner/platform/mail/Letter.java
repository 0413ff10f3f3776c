package eu.clusterplanner.platform.mail;

import java.util.List;
import java.util.Locale;

/**
 * What stands in a mail: at most 120 words, one thing to do.
 *
 * @param language in which it is written
 * @param subject no link and no code, since subjects are shown on locked screens
 * @param paragraphs before the one thing to do
 * @param act the one thing to do
 * @param reasons in small letters: until when, why the person gets this, what to do if not
 */
public record Letter(Locale language, String subject, List<String> paragraphs, Act act, List<String> reasons) {

    /** The one thing to do. */
    public sealed interface Act {

        /** Open a page. */
        record Open(String label, String address) implements Act {}

        /** Type a code. */
        record Type(String code) implements Act {}
    }

    /** As plain text. */
    public String plain() {
        return LetterForms.plain(this);
    }

    /** As HTML; whatever people typed is escaped. */
    public String html() {
        return LetterForms.html(this);
    }

    /** Leaves out the contents, whose link or code must not reach a log. */
    @Override
    public String toString() {
        return "Letter[subject=" + subject + "]";
    }
}
