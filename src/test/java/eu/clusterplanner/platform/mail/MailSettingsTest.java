package eu.clusterplanner.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.platform.StartRefusedException;
import eu.clusterplanner.platform.mail.MailSettings.Security;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {

    @Test
    void without_a_host_there_is_no_mail_server_and_nothing_to_check() {
        MailSettings none = settings(" ", null, null, null);

        assertThat(none.given()).isFalse();
        assertThatCode(() -> none.check(false)).doesNotThrowAnyException();
    }

    @Test
    void a_start_without_the_address_of_links_is_refused() {
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> settings("mail", null, null, "a@b.example").check(false))
                .withMessageContaining("PLANNER_PUBLIC_URL");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,    -,      -,               PLANNER_MAIL_FROM",
                "-,    -,      nobody,          PLANNER_MAIL_FROM",
                "-,    -,      'a@b, c@d',      PLANNER_MAIL_FROM",
                "me,   -,      a@b.example,     PLANNER_MAIL_PASSWORD",
                "-,    secret, a@b.example,     PLANNER_MAIL_USER",
            })
    void what_does_not_fit_is_said_by_its_name(
            @Nullable String user, @Nullable String password, @Nullable String from, String named) {
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> settings("mail", user, password, from).check(true))
                .withMessageContaining(named)
                .withMessageNotContaining("secret");
    }

    @Test
    void the_usual_ports_follow_the_kind_of_security() {
        assertThat(new MailSettings("mail", null, null, null, null, "a@b").portOrUsual())
                .isEqualTo(587);
        assertThat(new MailSettings("mail", null, Security.TLS, null, null, "a@b").portOrUsual())
                .isEqualTo(465);
        assertThat(new MailSettings("mail", 2525, Security.NONE, null, null, "a@b").portOrUsual())
                .isEqualTo(2525);
    }

    @Test
    void a_name_may_stand_before_the_sender() {
        assertThat(settings("mail", null, null, "Planner <a@b.example>")
                        .sender()
                        .getPersonal())
                .isEqualTo("Planner");
    }

    private static MailSettings settings(
            String host, @Nullable String user, @Nullable String password, @Nullable String from) {
        return new MailSettings(host, null, null, user, password, from);
    }
}
