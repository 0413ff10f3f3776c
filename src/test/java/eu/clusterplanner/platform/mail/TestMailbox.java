package eu.clusterplanner.platform.mail;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * A real SMTP server for tests whose property {@link #SERVER} points the application to it. Mails go out when a test says
 * so.
 */
public final class TestMailbox {

    /** As a property of {@code PlannerTest}; such tests share a database of their own. */
    public static final String SERVER = "planner.test.mail=true";

    /** With what links in mails begin. */
    public static final String ADDRESS = "https://planner.example.org";

    public static final String FROM = "planner@example.org";

    private TestMailbox() {}

    /** Called for every context of the tests. */
    public static void prepare(ConfigurableApplicationContext context) {
        if (context.getEnvironment().getProperty("planner.test.mail", boolean.class, false)) {
            TestPropertyValues.of(
                            "planner.mail.host=localhost",
                            "planner.mail.port=" + Server.RUNNING.getSmtp().getPort(),
                            "planner.mail.security=none",
                            "planner.mail.from=" + FROM,
                            "planner.mail.every=PT10H",
                            "planner.public-url=" + ADDRESS)
                    .applyTo(context);
        }
    }

    /** Sends all that is due and gives what this address has received so far. */
    public static List<MimeMessage> deliver(ApplicationContext context, String recipient) {
        context.getBean(MailRounds.class).deliver();
        return received(recipient);
    }

    /** A node that is killed when it has written the first mail that is due and not yet spoken to the mail server. */
    public static void dieBeforeSending(ApplicationContext context) {
        MailComposers dying = new MailComposers(context.getBeanProvider(MailComposer.class)) {
            @Override
            Optional<Mail> compose(MailOrder order, Instant ordered) {
                super.compose(order, ordered);
                throw new Killed();
            }
        };
        Postman node = new Postman(
                context.getBean(OutboxRows.class),
                dying,
                (mail, id) -> Delivery.ACCEPTED,
                context.getBean(PlatformTransactionManager.class),
                context.getBean(Clock.class));
        assertThatExceptionOfType(Killed.class).isThrownBy(node::deliverDue);
    }

    /** What this address has received so far, the oldest first. */
    public static List<MimeMessage> received(String recipient) {
        return Arrays.stream(Server.RUNNING.getReceivedMessages())
                .filter(message -> recipient.equals(header(message, "To")))
                .toList();
    }

    /** The only value of a header. */
    public static String header(MimeMessage message, String name) {
        try {
            return String.join(" | ", message.getHeader(name));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String plain(MimeMessage message) {
        return part(message, "text/plain");
    }

    public static String html(MimeMessage message) {
        return part(message, "text/html");
    }

    /** What stands behind the # of the link in a mail. */
    public static String token(MimeMessage message) {
        return plain(message).replaceFirst("(?s).*#(\\S+).*", "$1");
    }

    private static String part(MimeMessage message, String type) {
        try {
            return find((MimeMultipart) message.getContent(), type).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String find(MimeMultipart parts, String type) throws IOException, MessagingException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return (String) part.getContent();
            }
            if (part.getContent() instanceof MimeMultipart inner) {
                return find(inner, type);
            }
        }
        throw new AssertionError("no part of type " + type);
    }

    /** Nobody catches it, as nobody gets a word in where a process is killed. */
    private static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    private static final class Server {

        static final GreenMail RUNNING = start();

        private static GreenMail start() {
            GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            return server;
        }
    }
}
