package eu.clusterplanner.identity;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.testing.PlannerTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@PlannerTest
@ExtendWith(OutputCaptureExtension.class)
class DemoAccountsTest {

    @Autowired
    DemoAccounts demo;

    @Autowired
    FirstAdministrator first;

    @Autowired
    StartNotice notice;

    @Autowired
    SignIn signIn;

    @Test
    void every_role_signs_in_with_a_password_that_is_new_each_time() {
        Map<DemoRole, AccountWithPassword> before = demo.refresh();
        Map<DemoRole, AccountWithPassword> after = demo.refresh();

        assertThat(after).containsOnlyKeys(DemoRole.values());
        after.forEach((role, account) -> {
            PlannerUser user = signIn.withPassword(role.email(), account.password(), "192.0.2.50");
            assertThat(user.administrator()).isEqualTo(role == DemoRole.ADMINISTRATOR);
            assertThat(before.get(role)).satisfies(old -> {
                assertThat(old.password()).isNotEqualTo(account.password());
                assertThat(old.account().id()).isEqualTo(user.id());
            });
        });
    }

    @Test
    void the_start_tells_address_and_passwords_and_others_get_the_accounts(CapturedOutput output) {
        List<Object> events = new ArrayList<>();
        StartSettings settings = new StartSettings(null, true, "https://planner.example.org");
        StartNotice shown = new StartNotice(settings, new org.springframework.mock.env.MockEnvironment());

        new AccountsAtStart(settings, first, demo, shown, events::add).start();
        assertThat(output.getOut()).doesNotContain("manager@demo.invalid");
        shown.show();

        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        DemoAccountsReady.class,
                        ready -> assertThat(ready.accounts()).containsOnlyKeys(DemoRole.values()));
        assertThat(output.getOut())
                .contains("https://planner.example.org")
                .containsPattern("manager@demo\\.invalid +[a-z2-9]{4}(-[a-z2-9]{4}){3}");
    }
}
