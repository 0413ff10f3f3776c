package eu.clusterplanner.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.platform.mail.TestMailbox;
import eu.clusterplanner.testing.MovableClock;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestDatabase;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.BadCredentialsException;

@PlannerTest(properties = {TestMailbox.SERVER, TestDatabase.OWN})
class CodeSignInTest {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    CodeSignIn codes;

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

    private final String address = "198.51.100." + ADDRESSES.incrementAndGet();

    @Test
    void a_code_signs_in_once() {
        PlannerUser bea = accounts.create("Bea");
        String code = code(asked(bea));

        assertThat(code).matches("\\d{4} \\d{4}");
        assertThat(codes.signIn(bea.email(), code, address)).isEqualTo(bea);
        wrong(bea, code);
    }

    @Test
    void a_code_may_be_typed_with_or_without_its_space_and_the_email_in_any_case() {
        PlannerUser bea = accounts.create("Bea");
        String code = code(asked(bea)).replace(" ", "");

        assertThat(codes.signIn(" " + bea.email().toUpperCase(Locale.ROOT), " " + code + " ", address))
                .isEqualTo(bea);
    }

    @Test
    void a_code_works_for_ten_minutes_and_only_the_newest_does() {
        PlannerUser bea = accounts.create("Bea");
        String first = code(asked(bea));
        String second = code(asked(bea));
        wrong(bea, first);
        clock.forward(Duration.ofMinutes(9));
        assertThat(codes.signIn(bea.email(), second, address)).isEqualTo(bea);

        String third = code(asked(bea));
        clock.forward(Duration.ofMinutes(10));
        wrong(bea, third);
    }

    @Test
    void what_is_free_is_never_waited_for_though_the_database_rounds_up_to_microseconds() {
        clock.stopAt(clock.instant().truncatedTo(ChronoUnit.MICROS).plusNanos(600));
        PlannerUser bea = accounts.create("Bea");

        codes.ask(bea.email(), address);
        codes.ask(bea.email(), address);

        assertThat(code(asked(bea))).isNotEmpty();
    }

    @Test
    void a_code_of_somebody_else_does_not_work() {
        PlannerUser bea = accounts.create("Bea");
        PlannerUser eve = accounts.create("Eve");
        asked(bea);

        wrong(bea, code(asked(eve)));
    }

    @Test
    void after_five_wrong_codes_the_right_one_does_not_work_either() {
        PlannerUser bea = accounts.create("Bea");
        String right = code(asked(bea));
        String guess = right.startsWith("0") ? "1111 1111" : "0000 0000";
        for (int i = 0; i < 5; i++) {
            wrong(bea, guess);
        }
        assertThatExceptionOfType(TooManyAttemptsException.class)
                .isThrownBy(() -> codes.signIn(bea.email(), right, address));
        clock.forward(Duration.ofSeconds(3));

        wrong(bea, right);
    }

    @Test
    void an_unknown_email_is_answered_alike() {
        codes.ask("nobody@example.org", address);

        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> codes.signIn("nobody@example.org", "1234 5678", address));
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> codes.signIn("nul\u0000@example.org", "1234 5678", address));
        assertThat(TestMailbox.deliver(context, "nobody@example.org")).isEmpty();
    }

    @Test
    void a_blocked_account_gets_no_code_and_a_code_no_longer_helps_it() {
        PlannerUser bea = accounts.create("Bea");
        String code = code(asked(bea));

        TestAccounts.runAs(accounts.createAdministrator(), () -> administration.block(bea.id()));
        codes.ask(bea.email(), address);

        wrong(bea, code);
        assertThat(TestMailbox.deliver(context, bea.email())).hasSize(1);
    }

    @Test
    void a_code_that_comes_too_late_is_not_sent() {
        PlannerUser bea = accounts.create("Bea");
        codes.ask(bea.email(), address);
        clock.forward(Duration.ofMinutes(10));

        assertThat(TestMailbox.deliver(context, bea.email())).isEmpty();
    }

    @Test
    void the_code_is_stored_as_a_hash_and_stands_in_no_subject() throws Exception {
        PlannerUser bea = accounts.create("Bea");
        MimeMessage mail = asked(bea);
        String digits = code(mail).replace(" ", "");

        assertThat(database.fetchValue("select string_agg(c::text, ' ') from sign_in_code c"))
                .asString()
                .contains("$argon2id$")
                .doesNotContain(digits);
        assertThat(mail.getSubject()).doesNotContain(digits.substring(0, 4));
        assertThat(TestMailbox.html(mail)).contains(code(mail));
        assertThat(TestMailbox.plain(mail).split("\\s+")).hasSizeLessThanOrEqualTo(120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "\u0000", "\ud800", "1234 567", "12345678123456781234567812345678", "zwölf"})
    void what_is_no_code_is_a_wrong_code(String typed) {
        PlannerUser bea = accounts.create("Bea");
        String code = code(asked(bea));

        wrong(bea, typed);

        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> codes.signIn(typed, code, address));
        assertThat(codes.signIn(bea.email(), code, address)).isEqualTo(bea);
    }

    private MimeMessage asked(PlannerUser person) {
        codes.ask(person.email(), address);
        return TestMailbox.deliver(context, person.email()).getLast();
    }

    private static String code(MimeMessage mail) {
        return TestMailbox.plain(mail).replaceFirst("(?s).*\\n {4}([0-9 ]+)\\n.*", "$1");
    }

    private void wrong(PlannerUser person, String code) {
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> codes.signIn(person.email(), code, address));
    }
}
