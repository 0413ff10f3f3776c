package eu.clusterplanner.testing;

import static eu.clusterplanner.jooq.Tables.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.platform.Actors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlannerTest
class PlannerTestTest {

    @Autowired
    DSLContext database;

    @Autowired
    TestAccounts accounts;

    @Test
    void the_application_has_migrated_the_database() {
        assertThat(database.fetchExists(ACCOUNT, ACCOUNT.EMAIL.eq("nobody@example.org")))
                .isFalse();
        assertThat(database.fetchValue("select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo(false);
    }

    @Test
    @SignedIn(name = "Ada Test")
    void a_signed_in_person_is_the_actor() {
        assertThat(Actors.current())
                .hasValueSatisfying(actor -> assertThat(actor.asText()).startsWith("person:"));
    }

    @Test
    void work_runs_as_the_person_and_then_as_nobody() throws Exception {
        PlannerUser user = accounts.create("Ada Test");

        assertThat(TestAccounts.callAs(user, Actors::current)).contains(user.actor());
        assertThat(Actors.current()).isEmpty();
    }
}
