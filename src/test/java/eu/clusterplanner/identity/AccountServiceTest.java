package eu.clusterplanner.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.identity.AccountRefusedException.Reason;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.SignedIn;
import eu.clusterplanner.testing.TestAccounts;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.DisabledException;

@PlannerTest
class AccountServiceTest {

    @Autowired
    AccountService service;

    @Autowired
    AccountDirectory directory;

    @Autowired
    SignIn signIn;

    @Autowired
    ForgottenPassword forgotten;

    @Autowired
    TestAccounts accounts;

    @Test
    @SignedIn(administrator = true)
    void a_new_person_signs_in_with_the_password_that_is_shown_once() {
        AccountWithPassword made =
                service.create(new NewAccount("  Ada." + UUID.randomUUID() + "@Example.org ", "Ada"));

        PlannerUser user =
                signIn.withPassword(made.account().email().toUpperCase(Locale.ROOT), made.password(), "192.0.2.1");

        assertThat(user.id()).isEqualTo(made.account().id());
        assertThat(user.administrator()).isFalse();
        assertThat(service.list()).extracting(Account::id).contains(user.id());
        assertThat(directory.find(user.id()).orElseThrow().lastSignInAt()).isNotNull();
        assertThat(made.toString()).doesNotContain(made.password());
    }

    @Test
    @SignedIn(administrator = true)
    void an_email_belongs_to_one_account_whatever_the_case_of_its_letters() {
        PlannerUser present = accounts.create();

        refused(
                Reason.EMAIL_TAKEN,
                () -> service.create(new NewAccount(present.email().toUpperCase(Locale.ROOT), "Twin")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada", "ada@", "@example.org", "a b@example.org", "a@b@c", "a\u0000@b", "a\ud800@b"})
    @SignedIn(administrator = true)
    void an_email_that_cannot_be_one_is_refused(String email) {
        refused(Reason.EMAIL_MALFORMED, () -> service.create(new NewAccount(email, "Ada")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "\u007f", "\udc00"})
    @SignedIn(administrator = true)
    void a_name_that_is_no_line_is_refused(String name) {
        AccountId id = accounts.create().id();

        refused(Reason.NAME_MALFORMED, () -> service.rename(id, name));
        refused(Reason.NAME_MALFORMED, () -> service.create(new NewAccount("a@example.org", name)));
        refused(Reason.NAME_MALFORMED, () -> service.rename(id, "x".repeat(251)));
    }

    @Test
    @SignedIn(administrator = true)
    void a_blocked_person_cannot_sign_in_until_let_in_again() {
        PlannerUser user = accounts.withPassword(accounts.create(), "a long password");

        service.block(user.id());
        assertThatExceptionOfType(DisabledException.class)
                .isThrownBy(() -> signIn.withPassword(user.email(), "a long password", "192.0.2.2"));

        service.unblock(user.id());
        assertThat(signIn.withPassword(user.email(), "a long password", "192.0.2.2"))
                .isEqualTo(user);
    }

    @Test
    @SignedIn(administrator = true)
    void a_link_to_a_new_password_is_shown_where_there_is_no_mail_server() {
        PlannerUser user = accounts.withPassword(accounts.create(), "a long password");

        String text = service.sendPasswordLink(user.id()).orElseThrow().letter().plain();
        assertThat(signIn.withPassword(user.email(), "a long password", "192.0.2.3"))
                .isEqualTo(user);
        forgotten.set(text.replaceFirst("(?s).*#(\\S+).*", "$1"), "another long password");

        assertThat(signIn.withPassword(user.email(), "another long password", "192.0.2.3"))
                .isEqualTo(user);
        service.block(user.id());
        refused(Reason.ACCOUNT_BLOCKED, () -> service.sendPasswordLink(user.id()));
    }

    @Test
    @SignedIn(administrator = true)
    void what_does_not_exist_is_refused() {
        refused(Reason.ACCOUNT_UNKNOWN, () -> service.unblock(AccountId.next()));
        refused(Reason.ACCOUNT_UNKNOWN, () -> service.sendPasswordLink(AccountId.next()));
        refused(Reason.ACCOUNT_UNKNOWN, () -> service.rename(AccountId.next(), "Nobody"));
    }

    @Test
    @SignedIn
    void others_than_administrators_get_nowhere() {
        AccountId id = accounts.create().id();

        denied(() -> service.list());
        denied(() -> service.create(new NewAccount("a@example.org", "A")));
        denied(() -> service.rename(id, "B"));
        denied(() -> service.sendPasswordLink(id));
        denied(() -> service.block(id));
        denied(() -> service.unblock(id));
        denied(() -> service.makeAdministrator(id));
        denied(() -> service.endAdministrator(id));
    }

    private static void denied(Runnable work) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(work::run);
    }

    private static void refused(Reason reason, Runnable work) {
        assertThatExceptionOfType(AccountRefusedException.class)
                .isThrownBy(work::run)
                .extracting(AccountRefusedException::reason)
                .isEqualTo(reason);
    }
}
