package eu.clusterplanner.identity;

import static eu.clusterplanner.jooq.Tables.PERSONAL_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.identity.AccountRefusedException.Reason;
import eu.clusterplanner.testing.MovableClock;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.SignedIn;
import eu.clusterplanner.testing.TestAccounts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;

@PlannerTest
@SignedIn
class TokenServiceTest {

    @Autowired
    TokenService service;

    @Autowired
    SignIn signIn;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext database;

    @Test
    void a_token_signs_its_owner_in_and_only_its_hash_is_stored() throws Exception {
        NewPersonalToken made = service.create(" Nightly report ", 90);

        assertThat(signIn.withToken(made.secret())).isEqualTo(PlannerUser.current());
        assertThat(made.secret()).hasSizeGreaterThan(40);
        assertThat(made.toString()).doesNotContain(made.secret());
        assertThat(made.token().name()).isEqualTo("Nightly report");
        assertThat(database.fetchValue(
                        PERSONAL_TOKEN.TOKEN_HASH,
                        PERSONAL_TOKEN.ID.eq(made.token().id())))
                .isEqualTo(MessageDigest.getInstance("SHA-256")
                        .digest(made.secret().getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void its_last_use_is_listed() {
        NewPersonalToken made = service.create("Report", 90);
        assertThat(service.list()).containsExactly(made.token());

        signIn.withToken(made.secret());

        assertThat(service.list().getFirst().lastUsedAt()).isNotNull();
    }

    @Test
    void it_ends_on_its_day() {
        NewPersonalToken made = service.create("Report", 1);

        clock.forward(Duration.ofDays(1).minusMinutes(1));
        assertThat(signIn.withToken(made.secret())).isEqualTo(PlannerUser.current());
        clock.forward(Duration.ofMinutes(2));
        unknown(made.secret());
    }

    @Test
    void a_revoked_token_is_unknown() {
        NewPersonalToken made = service.create("Report", 90);

        service.revoke(made.token().id());

        unknown(made.secret());
        assertThat(service.list()).isEmpty();
    }

    @Test
    void nobody_lists_or_revokes_the_token_of_another_person() {
        NewPersonalToken made = service.create("Report", 90);

        TestAccounts.runAs(accounts.create("Eve"), () -> {
            assertThat(service.list()).isEmpty();
            service.revoke(made.token().id());
        });

        assertThat(signIn.withToken(made.secret())).isEqualTo(PlannerUser.current());
    }

    @Test
    void a_text_that_is_no_token_is_unknown() {
        unknown("");
        unknown("nul\u0000");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 367, Integer.MAX_VALUE})
    void a_span_beyond_a_year_or_none_is_refused(int days) {
        assertThatExceptionOfType(AccountRefusedException.class)
                .isThrownBy(() -> service.create("Report", days))
                .extracting(AccountRefusedException::reason)
                .isEqualTo(Reason.TOKEN_SPAN);
    }

    private void unknown(String secret) {
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn.withToken(secret));
    }
}
