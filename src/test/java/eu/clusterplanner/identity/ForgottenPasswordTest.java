package eu.clusterplanner.identity;

import static eu.clusterplanner.jooq.Tables.MAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.identity.AccountRefusedException.Reason;
import eu.clusterplanner.platform.mail.TestMailbox;
import eu.clusterplanner.testing.MovableClock;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestDatabase;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.BadCredentialsException;

@PlannerTest(properties = {TestMailbox.SERVER, TestDatabase.OWN})
class ForgottenPasswordTest {

    private static final String OLD = "the old password";
    private static final String NEW = "an entirely new password";
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    ForgottenPassword passwords;

    @Autowired
    CodeSignIn codes;

    @Autowired
    SignIn signIn;

    @Autowired
    Credentials credentials;

    @Autowired
    AccountService administration;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationContext context;

    @Autowired
    DSLContext database;

    private final String address = "203.0.113." + ADDRESSES.incrementAndGet();

    @Test
    void the_link_sets_a_new_password_once_and_ends_all_sessions() {
        PlannerUser bea = accounts.withPassword(accounts.create("Bea"), OLD);
        Credential before = credentials.present(bea.id()).orElseThrow();
        String token = TestMailbox.token(asked(bea));
        assertThat(signIn.withPassword(bea.email(), OLD, address)).isEqualTo(bea);

        passwords.set(token, NEW);

        assertThat(signIn.withPassword(bea.email(), NEW, address)).isEqualTo(bea);
        assertThat(credentials.present(bea.id()).orElseThrow().covers(before)).isFalse();
        over(() -> passwords.set(token, "yet another password"));
        assertThat(signIn.withPassword(bea.email(), NEW, address)).isEqualTo(bea);
    }

    @Test
    void a_password_that_cannot_be_used_leaves_the_link_as_it_was() {
        PlannerUser bea = accounts.create("Bea");
        String token = TestMailbox.token(asked(bea));

        assertThatExceptionOfType(AccountRefusedException.class)
                .isThrownBy(() -> passwords.set(token, "short"))
                .matches(refused -> refused.reason() == Reason.PASSWORD_SHORT);
        passwords.set(token, NEW);

        assertThat(signIn.withPassword(bea.email(), NEW, address)).isEqualTo(bea);
    }

    @Test
    void the_link_works_for_an_hour_and_only_the_newest_does() {
        PlannerUser bea = accounts.create("Bea");
        String first = TestMailbox.token(asked(bea));
        String second = TestMailbox.token(asked(bea));
        over(() -> passwords.set(first, NEW));

        clock.forward(Duration.ofHours(1));

        over(() -> passwords.set(second, NEW));
        over(() -> passwords.set("", NEW));
    }

    @Test
    void the_link_of_somebody_who_is_blocked_meanwhile_no_longer_works() {
        PlannerUser bea = accounts.withPassword(accounts.create("Bea"), OLD);
        String token = TestMailbox.token(asked(bea));
        PlannerUser administrator = accounts.createAdministrator();
        TestAccounts.runAs(administrator, () -> administration.block(bea.id()));

        over(() -> passwords.set(token, NEW));

        TestAccounts.runAs(administrator, () -> administration.unblock(bea.id()));
        assertThat(signIn.withPassword(bea.email(), OLD, address)).isEqualTo(bea);
    }

    @Test
    void a_new_password_ends_a_code_that_is_on_its_way() {
        PlannerUser bea = accounts.create("Bea");
        String token = TestMailbox.token(asked(bea));
        codes.ask(bea.email(), address);
        String code = TestMailbox.plain(
                        TestMailbox.deliver(context, bea.email()).getLast())
                .replaceFirst("(?s).*\\n {4}([0-9 ]+)\\n.*", "$1");

        passwords.set(token, NEW);

        assertThat(code).matches("\\d{4} \\d{4}");
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> codes.signIn(bea.email(), code, address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "\u0000", "\ud800", "%00"})
    void a_forged_token_changes_nothing(String forged) {
        over(() -> passwords.set(forged, NEW));
    }

    @Test
    void nobody_learns_whether_there_is_an_account() {
        PlannerUser blocked = accounts.create("Blocked");
        TestAccounts.runAs(accounts.createAdministrator(), () -> administration.block(blocked.id()));
        String unknown = UUID.randomUUID() + "@example.org";

        passwords.ask(unknown, address);
        passwords.ask(blocked.email(), address);

        assertThat(TestMailbox.deliver(context, unknown)).isEmpty();
        assertThat(TestMailbox.received(blocked.email())).isEmpty();
        assertThat(database.fetchCount(MAIL, MAIL.STATE.eq("QUEUED"))).isZero();
    }

    @Test
    void what_is_no_email_is_told_to_whoever_typed_it() {
        for (String typed : List.of("", "nobody", "nul\u0000@example.org")) {
            assertThatExceptionOfType(AccountRefusedException.class)
                    .isThrownBy(() -> passwords.ask(typed, address))
                    .matches(refused -> refused.reason() == Reason.EMAIL_MALFORMED);
        }
    }

    @Test
    void a_mailbox_is_not_filled_whoever_asks() {
        PlannerUser bea = accounts.create("Bea");
        for (int i = 0; i < 3; i++) {
            passwords.ask(bea.email(), "198.18.0." + i);
        }

        assertThatExceptionOfType(TooManyAttemptsException.class)
                .isThrownBy(() -> passwords.ask(bea.email(), "198.18.0.100"));
        assertThat(TestMailbox.deliver(context, bea.email())).hasSize(3);
    }

    @Test
    void the_link_is_stored_as_a_hash_only_and_the_mail_is_short() {
        PlannerUser bea = accounts.create("Bea");
        MimeMessage mail = asked(bea);

        assertThat(database.fetchValue(
                        "select string_agg(p::text, ' ') || (select string_agg(m::text, ' ') from mail m)"
                                + " from password_link p"))
                .asString()
                .contains(bea.id().toString())
                .doesNotContain(TestMailbox.token(mail), bea.email());
        assertThat(TestMailbox.plain(mail))
                .contains("Hello Bea,", TestMailbox.ADDRESS + "/new-password#", "(UTC)", "You get this e-mail because");
        assertThat(TestMailbox.plain(mail).split("\\s+")).hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void administrators_send_a_link_too() {
        PlannerUser bea = accounts.withPassword(accounts.create("Bea"), OLD);

        TestAccounts.runAs(
                accounts.createAdministrator(),
                () -> assertThat(administration.sendPasswordLink(bea.id())).isEmpty());
        passwords.set(
                TestMailbox.token(TestMailbox.deliver(context, bea.email()).getFirst()), NEW);

        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> signIn.withPassword(bea.email(), OLD, address));
    }

    private MimeMessage asked(PlannerUser person) {
        passwords.ask(person.email().toUpperCase(Locale.ROOT), address);
        List<MimeMessage> mails = TestMailbox.deliver(context, person.email());
        return mails.getLast();
    }

    private static void over(ThrowingCallable act) {
        assertThatExceptionOfType(AccountRefusedException.class)
                .isThrownBy(act)
                .matches(refused -> refused.reason() == Reason.LINK_OVER);
    }
}
