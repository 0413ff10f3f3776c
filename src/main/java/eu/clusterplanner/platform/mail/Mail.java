package eu.clusterplanner.platform.mail;

import org.jspecify.annotations.Nullable;

/**
 * A mail to one person.
 *
 * @param recipient e-mail address
 * @param replyTo whom an answer reaches; null: whoever reads the mails of the installation
 */
public record Mail(String recipient, @Nullable ReplyTo replyTo, Letter letter) {

    /** A person with an e-mail address. */
    public record ReplyTo(String name, String email) {}

    /** Leaves out the letter, whose link or code must not reach a log. */
    @Override
    public String toString() {
        return "Mail[recipient=" + recipient + "]";
    }
}
