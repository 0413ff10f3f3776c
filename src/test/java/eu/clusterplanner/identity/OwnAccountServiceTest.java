package eu.clusterplanner.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.identity.AccountRefusedException.Reason;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

@PlannerTest
class OwnAccountServiceTest {

    private static final String PRESENT = "the present password";

    @Autowired
    OwnAccountService service;

    @Autowired
    SignIn signIn;

    @Autowired
    Credentials credentials;

    @Autowired
    TestAccounts accounts;

    private PlannerUser user = new PlannerUser(eu.clusterplanner.shared.AccountId.next(), "a@example.org", "A", false);

    @BeforeEach
    void sign_in() {
        user = accounts.withPassword(accounts.create(), PRESENT);
        TestAccounts.signIn(user);
    }

    @Test
    void a_person_changes_name_and_language() {
        service.rename(" Ada Test ");
        service.setLanguage(Locale.FRENCH);

        assertThat(service.get().name()).isEqualTo("Ada Test");
        assertThat(service.get().language()).isEqualTo(Locale.FRENCH);
        assertThat(service.get().version()).isEqualTo(3);
    }

    @Test
    void a_language_that_is_none_is_refused() {
        refused(Reason.LANGUAGE_UNKNOWN, () -> service.setLanguage(Locale.of("qq")));
    }

    @Test
    void the_next_sign_in_takes_the_new_password() {
        Credential before = credentials.present(user.id()).orElseThrow();

        service.changePassword(PRESENT, "quite another password");

        assertThat(signIn.withPassword(user.email(), "quite another password", "192.0.2.10"))
                .isEqualTo(user);
        assertThat(credentials.present(user.id()).orElseThrow().covers(before)).isFalse();
    }

    @Test
    void a_password_that_cannot_be_used_is_refused() {
        refused(Reason.PASSWORD_SHORT, () -> service.changePassword(PRESENT, "elevenchars"));
        refused(Reason.PASSWORD_LONG, () -> service.changePassword(PRESENT, "x".repeat(201)));
        refused(
                Reason.PASSWORD_IS_EMAIL,
                () -> service.changePassword(PRESENT, user.email().toUpperCase(Locale.ROOT)));
    }

    @Test
    void a_wrong_present_password_is_refused_and_soon_slowed_down() {
        for (int i = 0; i < 5; i++) {
            refused(Reason.PASSWORD_WRONG, () -> service.changePassword("a guess", "quite another password"));
        }

        assertThatExceptionOfType(TooManyAttemptsException.class)
                .isThrownBy(() -> service.changePassword(PRESENT, "quite another password"));
    }

    @Test
    void nobody_has_no_account() {
        SecurityContextHolder.clearContext();

        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> service.get());
    }

    private static void refused(Reason reason, Runnable work) {
        assertThatExceptionOfType(AccountRefusedException.class)
                .isThrownBy(work::run)
                .extracting(AccountRefusedException::reason)
                .isEqualTo(reason);
    }
}
