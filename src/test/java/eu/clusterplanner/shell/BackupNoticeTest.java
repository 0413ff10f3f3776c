package eu.clusterplanner.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import eu.clusterplanner.testing.MovableClock;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.SignedIn;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Above each page stands a warning for those who can see to it. */
@PlannerTest
class BackupNoticeTest extends SpringBrowserlessTest {

    private static final Duration MORE_THAN_TWO_DAYS = Duration.ofHours(49);

    @Autowired
    MovableClock clock;

    @Test
    @SignedIn(administrator = true)
    void an_administrator_is_told_after_two_days_without_a_backup() {
        clock.forward(MORE_THAN_TWO_DAYS);
        UI.getCurrent().navigate("account");

        assertThat(warnings()).containsExactly("well");
    }

    @Test
    @SignedIn
    void others_are_not_told() {
        clock.forward(MORE_THAN_TWO_DAYS);
        UI.getCurrent().navigate("account");

        assertThat(warnings()).isEmpty();
    }

    private List<String> warnings() {
        return find(Anchor.class).withText("No recent backup").all().stream()
                .map(Anchor::getHref)
                .toList();
    }
}
