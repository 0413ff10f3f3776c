package eu.clusterplanner.platform.mail;

import eu.clusterplanner.platform.mail.Delivery.Outcome;
import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Reads from an exception whether the server surely does not have a mail. */
final class SmtpFailure {

    private static final int MOST_WORDS = 400;

    /** The command that ends the text of a mail: from here on the server may have it. */
    private static final String END_OF_TEXT = ".";

    private SmtpFailure() {}

    /** otherwise: what holds where the server gave no answer that says more. */
    static Delivery of(Exception failure, Outcome otherwise) {
        Throwable deepest = failure;
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        while (!open.isEmpty()) {
            Throwable cause = open.remove();
            deepest = cause;
            Outcome answered = answered(cause);
            if (answered != null) {
                return new Delivery(answered, words(cause));
            }
            if (cause instanceof MessagingException mail && mail.getNextException() != null) {
                open.add(mail.getNextException());
            }
            if (cause.getCause() != null) {
                open.add(cause.getCause());
            }
        }
        return new Delivery(otherwise, words(deepest));
    }

    private static @Nullable Outcome answered(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException recipient -> ofCode(recipient.getReturnCode(), Outcome.NOT_NOW);
            case SMTPSenderFailedException sender -> ofCode(sender.getReturnCode(), Outcome.NOT_NOW);
            case SMTPSendFailedException command ->
                ofCode(
                        command.getReturnCode(),
                        END_OF_TEXT.equals(command.getCommand()) ? Outcome.UNCLEAR : Outcome.NOT_NOW);
            default -> null;
        };
    }

    /** RFC 5321, 4.2.1: 4yz "not now", 5yz "never"; anything else is no answer. */
    private static Outcome ofCode(int code, Outcome withoutAnswer) {
        return switch (code / 100) {
            case 4 -> Outcome.NOT_NOW;
            case 5 -> Outcome.NEVER;
            default -> withoutAnswer;
        };
    }

    /** One line that the database takes. */
    private static String words(Throwable cause) {
        String words = Objects.requireNonNullElse(cause.getMessage(), cause.toString())
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .replaceAll("\\p{Cs}", "")
                .strip();
        String shown = words.isEmpty() ? cause.getClass().getSimpleName() : words;
        return shown.substring(0, Math.min(shown.length(), MOST_WORDS));
    }
}
