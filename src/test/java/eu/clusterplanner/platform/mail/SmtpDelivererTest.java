package eu.clusterplanner.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.platform.mail.Delivery.Outcome;
import eu.clusterplanner.platform.mail.MailSettings.Security;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer of a mail server, or its silence, says about the mail. */
class SmtpDelivererTest {

    @ParameterizedTest
    @CsvSource({
        "'',   421 too busy,          NOT_NOW",
        "'',   554 not you,           NOT_NOW",
        "MAIL, 451 come back later,   NOT_NOW",
        "MAIL, 550 not from there,    NEVER",
        "RCPT, 450 mailbox is busy,   NOT_NOW",
        "RCPT, 550 no such mailbox,   NEVER",
        "DATA, 452 no room,           NOT_NOW",
        "DATA, 554 no,                NEVER",
        ".,    451 try again,         NOT_NOW",
        ".,    554 looks like spam,   NEVER",
    })
    void an_answer_says_whether_the_mail_may_come_again(String command, String answer, Outcome outcome)
            throws IOException {
        assertThat(deliver(Map.of(command, answer)).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"MAIL, NOT_NOW", "RCPT, NOT_NOW", "DATA, NOT_NOW", "., UNCLEAR"})
    void silence_is_unclear_only_after_the_text(String command, Outcome outcome) throws IOException {
        Delivery delivery = deliver(Map.of(command, ScriptedSmtp.HANGS_UP));

        assertThat(delivery.outcome()).isEqualTo(outcome);
        assertThat(delivery.said()).isNotBlank();
    }

    @Test
    void a_fine_answer_to_the_text_is_all_that_counts() throws IOException {
        assertThat(deliver(Map.of("QUIT", ScriptedSmtp.HANGS_UP))).isEqualTo(Delivery.ACCEPTED);
    }

    @Test
    void the_words_of_the_server_are_kept_as_one_line() throws IOException {
        assertThat(deliver(Map.of("RCPT", "550 no\tsuch  mailbox")).said()).contains("550 no such mailbox");
    }

    @Test
    void where_nobody_listens_the_mail_comes_later() throws IOException {
        int port;
        try (ScriptedSmtp gone = new ScriptedSmtp(Map.of())) {
            port = gone.port();
        }

        assertThat(deliver(settings(port, Security.NONE)).outcome()).isEqualTo(Outcome.NOT_NOW);
    }

    @Test
    void nothing_is_said_in_the_open_where_encryption_is_asked_for() throws IOException {
        try (ScriptedSmtp open = new ScriptedSmtp(Map.of())) {
            assertThat(deliver(settings(open.port(), null)).outcome()).isEqualTo(Outcome.NOT_NOW);
        }
    }

    private static Delivery deliver(Map<String, String> script) throws IOException {
        try (ScriptedSmtp server = new ScriptedSmtp(script)) {
            return deliver(settings(server.port(), Security.NONE));
        }
    }

    private static Delivery deliver(MailSettings settings) {
        return new SmtpDeliverer(settings, Clock.systemUTC()).deliver(TestLetters.to("x@example.org"), "<1@x>");
    }

    private static MailSettings settings(int port, @Nullable Security security) {
        return new MailSettings("localhost", port, security, null, null, "planner@example.org");
    }
}
