package eu.clusterplanner.platform.mail;

import eu.clusterplanner.platform.StartRefusedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * The mail server ({@code PLANNER_MAIL_HOST}, {@code _PORT}, {@code _SECURITY}, {@code _USER}, {@code _PASSWORD},
 * {@code _FROM}). A blank value, as templates of settings leave behind, is none.
 *
 * @param host null: there is no mail server, mails are copied by hand
 * @param port null: the usual one of the kind of security
 * @param user null: the server asks for none
 * @param from whom mails come from, as {@code planner@example.org} or {@code Planner <planner@example.org>}
 */
@ConfigurationProperties("planner.mail")
record MailSettings(
        @Nullable String host,
        @Nullable Integer port,
        @Nullable Security security,
        @Nullable String user,
        @Nullable String password,
        @Nullable String from) {

    /** How the connection is protected. */
    enum Security {
        /** Begins in the open and must be encrypted before anything is said. */
        STARTTLS(587),
        /** Encrypted from the first byte. */
        TLS(465),
        /** In the open: for a relay on the same machine. */
        NONE(25);

        private final int usualPort;

        Security(int usualPort) {
            this.usualPort = usualPort;
        }
    }

    boolean given() {
        return StringUtils.hasText(host);
    }

    /**
     * Throws {@link StartRefusedException} where a mail server is named and the rest does not fit.
     *
     * @param publicUrl whether links in mails have an address to begin with
     */
    void check(boolean publicUrl) {
        if (!given()) {
            return;
        }
        if (!publicUrl) {
            throw new StartRefusedException("PLANNER_MAIL_HOST needs PLANNER_PUBLIC_URL, with which links in mails"
                    + " begin, for example https://planner.example.org");
        }
        if (!StringUtils.hasText(from)) {
            throw new StartRefusedException(
                    "PLANNER_MAIL_HOST needs PLANNER_MAIL_FROM, the address that mails come from");
        }
        if (StringUtils.hasText(user) != StringUtils.hasText(password)) {
            throw new StartRefusedException("PLANNER_MAIL_USER and PLANNER_MAIL_PASSWORD: set both or neither");
        }
        sender();
    }

    InternetAddress sender() {
        try {
            InternetAddress[] addresses = InternetAddress.parse(Objects.requireNonNullElse(from, ""), true);
            if (addresses.length == 1 && addresses[0].getAddress().matches("[^@\\s]+@[^@\\s]+")) {
                return addresses[0];
            }
        } catch (AddressException e) {
            throw notAnAddress();
        }
        throw notAnAddress();
    }

    Security securityOrUsual() {
        return Objects.requireNonNullElse(security, Security.STARTTLS);
    }

    int portOrUsual() {
        return Objects.requireNonNullElse(port, securityOrUsual().usualPort);
    }

    private static StartRefusedException notAnAddress() {
        return new StartRefusedException("PLANNER_MAIL_FROM is no e-mail address; write planner@example.org");
    }

    /** Leaves out the password, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "MailSettings[host=" + host + ", port=" + port + ", user=" + user + ", from=" + from + "]";
    }
}
