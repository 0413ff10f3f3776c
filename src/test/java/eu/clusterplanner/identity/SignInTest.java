package eu.clusterplanner.identity;

import static eu.clusterplanner.jooq.Tables.ACCOUNT;
import static eu.clusterplanner.jooq.Tables.SIGN_IN_FAILURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.clusterplanner.testing.MovableClock;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;

@PlannerTest
class SignInTest {

    private static final String RIGHT = "the right password";
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    SignIn signIn;

    @Autowired
    AccountDirectory directory;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext database;

    private final String address = "198.51.100." + ADDRESSES.incrementAndGet();

    @Test
    void passwords_are_stored_as_argon2id() {
        AccountWithPassword made =
                directory.register(new NewAccount(ADDRESSES.incrementAndGet() + "@argon.example", "A"));

        assertThat(database.fetchValue(
                        ACCOUNT.PASSWORD_HASH, ACCOUNT.ID.eq(made.account().id().value())))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void an_unknown_email_and_a_wrong_password_are_told_apart_by_nobody() {
        PlannerUser user = accounts.withPassword(accounts.create(), RIGHT);

        BadCredentialsException wrong = failure(user.email(), "a wrong password");
        BadCredentialsException unknown = failure("nobody@example.org", RIGHT);
        BadCredentialsException without = failure(accounts.create().email(), "");
        BadCredentialsException malformed = failure("nul\u0000@example.org", RIGHT);

        assertThat(List.of(unknown, without, malformed))
                .extracting(Throwable::getMessage)
                .containsOnly(wrong.getMessage());
    }

    @Test
    void the_sixth_attempt_waits_and_each_further_one_twice_as_long() {
        PlannerUser user = accounts.withPassword(accounts.create(), RIGHT);
        fail(user.email(), 5);

        assertThat(waiting(user.email())).isEqualTo(Duration.ofSeconds(2));
        clock.forward(Duration.ofSeconds(2));
        fail(user.email(), 1);
        assertThat(waiting(user.email())).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void the_wait_has_an_end_and_then_the_right_password_forgets_the_failures() {
        PlannerUser user = accounts.withPassword(accounts.create(), RIGHT);
        for (int i = 0; i < 14; i++) {
            clock.forward(Duration.ofMinutes(5));
            failFrom("203.0.113." + i, user.email());
        }
        clock.forward(Duration.ofMinutes(4));
        assertThat(waiting(user.email())).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1));

        clock.forward(Duration.ofMinutes(1));
        assertThat(signIn.withPassword(user.email(), RIGHT, address)).isEqualTo(user);
        fail(user.email(), 4);
        assertThat(signIn.withPassword(user.email(), RIGHT, address)).isEqualTo(user);
    }

    @Test
    void an_email_without_account_is_slowed_down_alike() {
        String email = address + "@nobody.example";
        fail(email, 5);

        assertThat(waiting(email)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void an_address_that_tries_many_accounts_waits_too_and_no_success_of_its_own_helps() {
        PlannerUser own = accounts.withPassword(accounts.create(), RIGHT);
        for (int i = 0; i < 20; i++) {
            if (i % 4 == 0) {
                signIn.withPassword(own.email(), RIGHT, address);
            }
            fail(i + address + "@nobody.example", 1);
        }

        assertThat(waiting(own.email())).isEqualTo(Duration.ofSeconds(2));
        assertThat(signIn.withPassword(own.email(), RIGHT, "203.0.113.250")).isEqualTo(own);
    }

    @Test
    void addresses_of_one_ipv6_network_count_as_one() {
        for (int i = 0; i < 20; i++) {
            failFrom("2001:db8:" + ADDRESSES.get() + "::" + i, i + address + "@six.example");
        }

        assertThatExceptionOfType(TooManyAttemptsException.class)
                .isThrownBy(() ->
                        signIn.withPassword("x@six.example", RIGHT, "2001:db8:" + ADDRESSES.get() + ":0:ffff::1"));
    }

    @Test
    void guesses_at_the_same_time_are_not_free() throws Exception {
        PlannerUser user = accounts.withPassword(accounts.create(), RIGHT);
        Callable<Boolean> guess = () -> {
            try {
                signIn.withPassword(user.email(), "a wrong password", address);
                return true;
            } catch (TooManyAttemptsException e) {
                return false;
            } catch (BadCredentialsException e) {
                return true;
            }
        };
        try (ExecutorService many = Executors.newFixedThreadPool(16)) {
            long looked = many.invokeAll(Stream.generate(() -> guess).limit(40).toList()).stream()
                    .filter(future -> future.resultNow())
                    .count();

            assertThat(looked).isBetween(5L, 7L);
        }
    }

    @Test
    void failures_are_forgotten_after_a_week() {
        String email = address + "@week.example";
        fail(email, 1);
        clock.forward(Duration.ofDays(8));
        fail("other" + email, 1);

        assertThat(database.fetchExists(
                        SIGN_IN_FAILURE,
                        SIGN_IN_FAILURE.AT.lt(
                                clock.instant().minus(Duration.ofDays(7)).atOffset(ZoneOffset.UTC))))
                .isFalse();
    }

    private void fail(String email, int times) {
        for (int i = 0; i < times; i++) {
            failFrom(address, email);
        }
    }

    private void failFrom(String from, String email) {
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> signIn.withPassword(email, "a wrong password", from));
    }

    private BadCredentialsException failure(String email, String password) {
        return catchThrowableOfType(BadCredentialsException.class, () -> signIn.withPassword(email, password, address));
    }

    private Duration waiting(String email) {
        return catchThrowableOfType(TooManyAttemptsException.class, () -> signIn.withPassword(email, RIGHT, address))
                .delay();
    }
}
