package eu.clusterplanner.platform.mail;

import eu.clusterplanner.platform.mail.Delivery.Outcome;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.util.StringUtils;

/**
 * Speaks SMTP with the mail server of the settings. It drives the conversation itself, because Spring's sender mixes up
 * what failed while connecting, sending and saying goodbye, and only the second leaves a doubt about the mail.
 */
final class SmtpDeliverer implements Deliverer {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpDeliverer.class);
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    private final MailSettings settings;
    private final InternetAddress sender;
    private final Session session;
    private final Clock clock;

    SmtpDeliverer(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.sender = settings.sender();
        this.session = Session.getInstance(properties(settings));
        this.clock = clock;
    }

    @Override
    public Delivery deliver(Mail mail, String messageId) {
        MimeMessage message;
        try {
            message = message(mail, messageId);
            message.saveChanges();
        } catch (MessagingException | UnsupportedEncodingException cannotBeWritten) {
            return SmtpFailure.of(cannotBeWritten, Outcome.NEVER);
        }
        Transport server = null;
        try {
            server = session.getTransport("smtp");
            server.connect(settings.host(), settings.portOrUsual(), settings.user(), settings.password());
        } catch (MessagingException notReached) {
            goodbye(server);
            // whatever was said, it was not about this mail
            return new Delivery(
                    Outcome.NOT_NOW, SmtpFailure.of(notReached, Outcome.NOT_NOW).said());
        }
        try {
            server.sendMessage(message, message.getAllRecipients());
            return Delivery.ACCEPTED;
        } catch (MessagingException failed) {
            return SmtpFailure.of(failed, Outcome.UNCLEAR);
        } finally {
            goodbye(server);
        }
    }

    private MimeMessage message(Mail mail, String messageId) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new MessageWithId(session, messageId);
        MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        Letter letter = mail.letter();
        parts.setFrom(sender);
        parts.setTo(mail.recipient());
        if (mail.replyTo() != null) {
            parts.setReplyTo(mail.replyTo().email(), mail.replyTo().name());
        }
        parts.setSubject(letter.subject());
        parts.setSentDate(Date.from(clock.instant()));
        parts.setText(letter.plain(), letter.html());
        message.setHeader("Content-Language", letter.language().toLanguageTag());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** What the server did with the mail is known by now. */
    private static void goodbye(@Nullable Transport server) {
        try {
            if (server != null) {
                server.close();
            }
        } catch (MessagingException e) {
            LOG.debug("the mail server hung up first", e);
        }
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.auth", Boolean.toString(StringUtils.hasText(settings.user())));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.securityOrUsual()) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
        }
        return properties;
    }

    /** Keeps the id that it was given. */
    private static final class MessageWithId extends MimeMessage {

        private final String id;

        MessageWithId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
