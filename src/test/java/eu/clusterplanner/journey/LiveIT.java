package eu.clusterplanner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two people, each on a node of their own, on the profile of the same partner. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveIT {

    private static final int WIDTH = 1440;
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(2);
    private static final String MANAGER = "manager@demo.invalid";
    private static final String COLLEAGUE = "contributor@demo.invalid";

    private OwnDatabase database;
    private PlannerProcess first;
    private PlannerProcess second;
    private Browser manager;
    private Browser colleague;
    private String profile;

    @BeforeAll
    void two_nodes_on_one_database(@TempDir Path data) throws IOException {
        first = PlannerProcess.start(data, "", Map.of("PLANNER_DEMO", "true")).awaitReady();
        database = OwnDatabase.in(data);
        second = PlannerProcess.start(data.resolve("second"), "", database.settings())
                .awaitReady();
        manager = new Browser(WIDTH);
        colleague = new Browser(WIDTH);
        manager.signIn(first, MANAGER, first.demoPassword(MANAGER));
        colleague.signIn(second, COLLEAGUE, first.demoPassword(COLLEAGUE));
        colleague.page().getByRole(AriaRole.LINK, named("AdPack")).first().click();
        colleague.page().waitForURL(address -> address.contains("/partnerships/"));
        String partnership = colleague.page().url().replaceFirst(".*(/partnerships/[^/]*).*", "$1");
        colleague.page().navigate(second.address() + partnership + "/partners");
        String key = colleague
                .page()
                .locator("vaadin-text-field[data-property=key] input")
                .inputValue();
        profile = partnership + "/partners?record=" + key;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(name));
    }

    @AfterAll
    void stop() {
        manager.close();
        colleague.close();
        second.close();
        first.close();
    }

    @BeforeEach
    void both_open_it() {
        colleague.page().navigate(second.address() + profile);
        manager.page().navigate(first.address() + profile);
        assertThat(field(manager, "city")).isVisible();
        assertThat(field(colleague, "city")).isVisible();
    }

    @Test
    void a_change_is_seen_on_the_other_node_while_somebody_writes_elsewhere() {
        Locator writing = field(manager, "profile");
        writing.click();
        manager.press("End");
        manager.type(" And");

        Instant stored = store(colleague, "city", "Lahti");
        assertThat(field(manager, "city")).hasValue("Lahti");
        assertThat(Duration.between(stored, Instant.now())).isLessThan(SEEN_WITHIN);

        manager.type(" more");
        assertThat(writing).hasValue(Pattern.compile(".* And more", Pattern.DOTALL));
        assertThat(writing).isFocused();
        assertThat(manager.page().locator("[data-property=city]")).hasAttribute("data-by", Pattern.compile(".+"));
    }

    @Test
    void colleagues_see_each_other_and_the_field_in_which_one_is() {
        assertThat(manager.page().locator("planner-live li")).hasCount(1);
        assertThat(manager.page().locator("planner-live li")).hasAttribute("title", Pattern.compile(".*: Partners"));
        field(colleague, "website").click();
        assertThat(manager.page().locator("[data-property=website]")).hasAttribute("data-with", Pattern.compile(".+"));

        colleague.page().navigate(second.address());
        assertThat(manager.page().locator("planner-live li")).hasCount(0);
    }

    @Test
    void two_in_the_same_field_collide_and_neither_text_is_lost() {
        field(manager, "profile").click();
        manager.settle();
        store(colleague, "profile", "What the colleague wrote");
        assertThat(manager.page().getByText(Pattern.compile("changed this to “What the colleague wrote”")))
                .isVisible();
        assertThat(field(manager, "profile")).not().hasValue("What the colleague wrote");

        field(manager, "profile").fill("What the manager wrote");
        manager.press("Tab");
        assertThat(manager.button("Keep mine")).isVisible();
        manager.button("Take theirs").click();
        assertThat(field(manager, "profile")).hasValue("What the colleague wrote");
    }

    @Test
    void a_field_that_was_only_entered_shows_what_a_colleague_wrote_once_it_is_left() {
        field(manager, "legalName").click();
        manager.settle();
        store(colleague, "legalName", "Written meanwhile");
        assertThat(manager.page().getByText(Pattern.compile("changed this to “Written meanwhile”")))
                .isVisible();
        field(manager, "city").click();
        assertThat(field(manager, "legalName")).hasValue("Written meanwhile");
    }

    @Test
    void a_node_that_lost_its_connection_catches_up() throws SQLException {
        assertThat(database.endListening()).isEqualTo(2);
        store(colleague, "city", "Espoo");
        assertThat(field(manager, "city")).hasValue("Espoo");
        store(colleague, "city", "Turku");
        assertThat(field(manager, "city")).hasValue("Turku");
    }

    /** Returns when it is stored. */
    private static Instant store(Browser who, String property, String text) {
        field(who, property).fill(text);
        who.leave("Tab");
        return Instant.now();
    }

    private static Locator field(Browser who, String property) {
        return who.page()
                .locator("[data-property='" + property + "'] :is(input, textarea)")
                .first();
    }
}
