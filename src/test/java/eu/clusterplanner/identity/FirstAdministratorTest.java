package eu.clusterplanner.identity;

import static eu.clusterplanner.jooq.Tables.ACCOUNT;
import static eu.clusterplanner.jooq.Tables.SETUP_CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.identity.AccountRefusedException.Reason;
import eu.clusterplanner.identity.FirstAdministrator.SetUp;
import eu.clusterplanner.identity.persistence.AccountRepository;
import eu.clusterplanner.identity.persistence.SetupCodeRepository;
import eu.clusterplanner.platform.StartRefusedException;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestDatabase;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

@PlannerTest(properties = TestDatabase.OWN)
class FirstAdministratorTest {

    private static final String ADDRESS = "192.0.2.77";
    private static final String PASSWORD = "a long password";
    private static final NewAccount ADA = new NewAccount("ada@example.org", "Ada");

    @Autowired
    DSLContext database;

    @Autowired
    AccountRepository accounts;

    @Autowired
    AccountDirectory directory;

    @Autowired
    AccountService service;

    @Autowired
    SetupCodeRepository codes;

    @Autowired
    SignInGuard guard;

    @Autowired
    SignIn signIn;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    DemoAccounts demo;

    @Autowired
    StartNotice notice;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void empty() {
        database.deleteFrom(ACCOUNT).execute();
    }

    @Test
    void the_start_on_an_empty_database_has_made_a_code() {
        assertThat(database.fetchCount(SETUP_CODE)).isEqualTo(1);
    }

    @Test
    void whoever_knows_the_code_becomes_the_administrator_and_the_door_closes() {
        FirstAdministrator first = fresh();
        String code = first.newCode();

        assertThat(first.open()).isTrue();
        first.setUp(new SetUp(" " + code.toUpperCase(Locale.ROOT), ADA, PASSWORD), ADDRESS);

        assertThat(first.open()).isFalse();
        assertThat(signIn.withPassword(ADA.email(), PASSWORD, ADDRESS).administrator())
                .isTrue();
        refused(Reason.CODE_WRONG, first, new SetUp(code, new NewAccount("eve@example.org", "Eve"), PASSWORD));
    }

    @Test
    void a_wrong_an_old_and_a_missing_code_open_nothing() {
        FirstAdministrator first = fresh();
        String old = first.newCode();
        first.newCode();

        refused(Reason.CODE_WRONG, first, new SetUp(old, ADA, PASSWORD));
        refused(Reason.CODE_WRONG, first, new SetUp("", ADA, PASSWORD));
        database.deleteFrom(SETUP_CODE).execute();
        refused(Reason.CODE_WRONG, first, new SetUp("", ADA, PASSWORD));
        assertThat(first.open()).isTrue();
    }

    @Test
    void a_code_outlives_a_refused_password() {
        FirstAdministrator first = fresh();
        String code = first.newCode();

        refused(Reason.PASSWORD_SHORT, first, new SetUp(code, ADA, "short"));
        first.setUp(new SetUp(code, ADA, PASSWORD), ADDRESS);

        assertThat(first.open()).isFalse();
    }

    @Test
    void a_code_is_of_no_use_once_there_is_an_account() {
        FirstAdministrator first = fresh();
        String code = first.newCode();
        directory.register(ADA);

        refused(Reason.CODE_WRONG, first, new SetUp(code, new NewAccount("eve@example.org", "Eve"), PASSWORD));
    }

    @Test
    void the_environment_names_the_first_administrator() {
        start(new StartSettings.Admin(ADA.email(), PASSWORD));

        assertThat(signIn.withPassword(ADA.email(), PASSWORD, ADDRESS).administrator())
                .isTrue();
    }

    @Test
    void the_environment_changes_nothing_once_there_is_an_account() {
        directory.register(new NewAccount("first@example.org", "First"));

        start(new StartSettings.Admin(ADA.email(), PASSWORD));

        assertThat(directory.findByEmail(ADA.email())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ada@example.org, 1234567, PLANNER_ADMIN_PASSWORD is too short: it needs at least 8 characters",
        "ada@example.org, ada@example.org, PLANNER_ADMIN_PASSWORD must not be the e-mail address",
        "ada, correct horse battery, PLANNER_ADMIN_EMAIL is no e-mail address (EMAIL_MALFORMED)",
        "ada@example.org, , PLANNER_ADMIN_EMAIL and PLANNER_ADMIN_PASSWORD: set both or neither",
        "' ', correct horse battery, PLANNER_ADMIN_EMAIL and PLANNER_ADMIN_PASSWORD: set both or neither",
    })
    void what_the_environment_says_wrongly_is_named_and_nothing_starts(
            String email, @Nullable String password, String said) {
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> start(new StartSettings.Admin(email, password)))
                .withMessage(said);
        assertThat(fresh().open()).isTrue();
    }

    @Test
    void empty_variables_count_as_not_set() {
        start(new StartSettings.Admin("", " "));

        assertThat(fresh().open()).isTrue();
        assertThat(database.fetchCount(SETUP_CODE)).isEqualTo(1);
    }

    @Test
    void the_last_administrator_who_can_sign_in_stays() {
        start(new StartSettings.Admin(ADA.email(), PASSWORD));
        Account ada = directory.findByEmail(ADA.email()).orElseThrow();
        Account bob =
                directory.register(new NewAccount("bob@example.org", "Bob")).account();
        TestAccounts.signIn(ada.user());

        last(() -> service.block(ada.id()));
        last(() -> service.endAdministrator(ada.id()));
        service.makeAdministrator(bob.id());
        service.block(bob.id());
        last(() -> service.block(ada.id()));
        service.unblock(bob.id());
        service.block(ada.id());

        assertThat(directory.find(ada.id()).orElseThrow().blocked()).isTrue();
    }

    private FirstAdministrator fresh() {
        return new FirstAdministrator(accounts, directory, codes, guard, transactions);
    }

    private void start(StartSettings.@Nullable Admin admin) {
        new AccountsAtStart(new StartSettings(admin, false, null), fresh(), demo, notice, events).start();
    }

    private static void last(Runnable work) {
        assertThatExceptionOfType(AccountRefusedException.class)
                .isThrownBy(work::run)
                .extracting(AccountRefusedException::reason)
                .isEqualTo(Reason.LAST_ADMINISTRATOR);
    }

    private static void refused(Reason reason, FirstAdministrator first, SetUp wanted) {
        assertThatExceptionOfType(AccountRefusedException.class)
                .isThrownBy(() -> first.setUp(wanted, ADDRESS))
                .extracting(AccountRefusedException::reason)
                .isEqualTo(reason);
    }
}
