package eu.clusterplanner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Several people write into the same few fields at the same time. Nobody overwrites what he has not seen, unless he chose
 * to; what is stored in the end is what the change log replays to, and what every page shows.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TeamEditsIT {

    private static final int WIDTH = 1280;

    private static final Duration FOR = Duration.ofSeconds(Boolean.getBoolean("planner.soak") ? 60 : 6);

    private static final List<String> FIELDS = List.of("vision", "mission", "theme");
    private static final List<String> EDITORS = List.of("manager@demo.invalid", "editor@demo.invalid");

    /** In one go, so that nothing comes between what is seen and what is typed. */
    private static final String WRITE = """
            (field, text) => {
                const base = field.value;
                field.select();
                document.execCommand('insertText', false, text);
                return base;
            }""";

    private PlannerProcess planner;
    private OwnDatabase database;

    @BeforeAll
    void start(@TempDir Path data) throws IOException {
        planner = PlannerProcess.start(data, "", Map.of("PLANNER_DEMO", "true")).awaitReady();
        database = OwnDatabase.in(data);
    }

    @AfterAll
    void stop() {
        planner.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10})
    void of_several_people_none_loses_a_text_and_none_overwrites_another_unseen(int people) throws SQLException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (Browser browser = new Browser(WIDTH)) {
            List<Editor> editors = open(browser, people, random);
            Instant end = Instant.now().plus(FOR);
            while (Instant.now().isBefore(end)) {
                editors.get(random.nextInt(people)).act();
            }
            editors.forEach(Editor::finish);
            Map<String, Typed> typed = new HashMap<>();
            editors.forEach(editor -> typed.putAll(editor.typed));
            try (Connection connection = database.connect()) {
                UUID partnership = partnership(editors.getFirst().page);
                assertNothingOverwrittenUnseen(connection, partnership, typed, seed + " " + editors);
                assertTheLogReplays(connection, partnership);
                for (String field : FIELDS) {
                    String stored = stored(connection, partnership, field);
                    editors.forEach(editor -> assertThat(editor.field(field)).hasValue(stored));
                }
            }
            editors.forEach(
                    editor -> assertThat(editor.errors).as("seed " + seed).isEmpty());
        }
    }

    private List<Editor> open(Browser browser, int people, Random random) {
        List<Editor> editors = new ArrayList<>();
        String basics = "";
        for (int person = 0; person < people; person++) {
            String email = EDITORS.get(person % EDITORS.size());
            Page page = browser.another();
            page.navigate(planner.address() + basics);
            page.getByLabel("E-mail").last().fill(email);
            page.getByLabel("Password").first().fill(planner.demoPassword(email));
            page.keyboard().press("Enter");
            if (basics.isEmpty()) {
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("AdPack")))
                        .first()
                        .click();
                page.waitForURL(address -> address.contains("/partnerships/"));
                basics = page.url().replaceFirst(".*(/partnerships/[^/]*).*", "$1/basics");
                page.navigate(planner.address() + basics);
            }
            editors.add(new Editor("p" + person + " of " + people, page, random));
        }
        editors.forEach(editor -> assertThat(editor.field("vision")).isVisible());
        return editors;
    }

    /** A text that somebody wrote: what stood there when that began, and whether it was kept against another's. */
    private static final class Typed {
        private final String base;
        private boolean chosen;

        Typed(String base) {
            this.base = base;
        }
    }

    /** Somebody who writes into a field, leaves it a while later, and decides where that collides. */
    private static final class Editor {

        private final String name;
        private final Page page;
        private final Random random;
        private final Map<String, Typed> typed = new HashMap<>();
        private final List<String> errors = new ArrayList<>();
        private @Nullable String in;
        private final StringBuilder story = new StringBuilder();
        private String text = "";

        Editor(String name, Page page, Random random) {
            this.name = name;
            this.page = page;
            this.random = random;
            page.onPageError(errors::add);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    errors.add(message.text());
                }
            });
        }

        Locator field(String property) {
            return page.locator("[data-property='" + property + "'] :is(input, textarea)")
                    .first();
        }

        @Override
        public String toString() {
            return name + ": " + story;
        }

        void act() {
            if (in == null) {
                write(FIELDS.get(random.nextInt(FIELDS.size())));
            } else {
                leave(in);
            }
        }

        private void write(String property) {
            field(property).click();
            text = name + " writes " + (typed.size() + 1);
            String base = (String) field(property).evaluate(WRITE, text);
            typed.put(text, new Typed(base));
            story.append('\n')
                    .append(property)
                    .append(": ")
                    .append(base)
                    .append(" -> ")
                    .append(text);
            in = property;
        }

        private void leave(String property) {
            page.keyboard().press("Tab");
            page.waitForFunction(Browser.SETTLED);
            decide(property);
            in = null;
        }

        private void decide(String property) {
            Locator choice = page.locator("[data-property='" + property + "'] .planner-collision");
            while (choice.count() > 0) {
                boolean mine = random.nextBoolean();
                String decided = field(property).inputValue();
                story.append(mine ? " kept" : " given up");
                if (mine) {
                    Objects.requireNonNull(typed.get(decided)).chosen = true;
                }
                choice.getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName(mine ? "Keep mine" : "Take theirs"))
                        .click();
                page.waitForFunction(Browser.SETTLED);
                if (!mine) {
                    assertThat(field(property)).not().hasValue(decided);
                }
            }
        }

        /** A field in which the cursor stays would go on showing what its writer has seen. */
        void finish() {
            if (in != null) {
                leave(in);
            }
            page.locator("h1").click();
            FIELDS.forEach(this::decide);
        }
    }

    private static void assertNothingOverwrittenUnseen(
            Connection connection, UUID partnership, Map<String, Typed> typed, String seed) throws SQLException {
        int writes = 0;
        for (String field : FIELDS) {
            String sql =
                    "select old ->> ?, new ->> ? from change_log where partnership_id = ? and table_name = 'partnership'"
                            + " and operation = 'U' and jsonb_exists(new, ?) order by id";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, field);
                statement.setString(2, field);
                statement.setObject(3, partnership);
                statement.setString(4, field);
                try (ResultSet row = statement.executeQuery()) {
                    StringBuilder story = new StringBuilder(field);
                    Set<String> stored = new HashSet<>();
                    while (row.next()) {
                        story.append('\n')
                                .append(row.getString(1))
                                .append(" -> ")
                                .append(row.getString(2));
                        Typed by = typed.get(row.getString(2));
                        if (by != null && !by.chosen) {
                            assertThat(row.getString(1))
                                    .as("seed " + seed + " " + story)
                                    .isEqualTo(base(by, stored, typed));
                        }
                        stored.add(row.getString(2));
                        writes++;
                    }
                }
            }
        }
        assertThat(writes).isGreaterThan(3);
    }

    /** What was stored when that began: who goes on typing before the rest is over types over a text of his own. */
    private static String base(Typed by, Set<String> stored, Map<String, Typed> typed) {
        Typed own = typed.get(by.base);
        return own == null || stored.contains(by.base) ? by.base : base(own, stored, typed);
    }

    /** From the first row of the log of each record on, change after change, to the row as it is. */
    private static void assertTheLogReplays(Connection connection, UUID partnership) throws SQLException {
        String sql =
                "select l.old, l.new, l.operation, to_jsonb(p) from change_log l join partnership p on p.id = l.record_id"
                        + " where l.partnership_id = ? and l.table_name = 'partnership' order by l.id";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, partnership);
            try (ResultSet row = statement.executeQuery()) {
                Map<String, Object> replayed = new HashMap<>();
                Map<String, Object> present = Map.of();
                while (row.next()) {
                    Map<String, Object> now = Json.columns(row.getString(2));
                    if (row.getString(3).equals("U")) {
                        Map<String, Object> was = Json.columns(row.getString(1));
                        was.forEach((column, value) ->
                                assertThat(replayed.get(column)).isEqualTo(value));
                    }
                    replayed.putAll(now);
                    present = Json.columns(row.getString(4));
                }
                replayed.values().removeIf(Objects::isNull);
                present.values().removeIf(Objects::isNull);
                assertThat(replayed).isEqualTo(present);
            }
        }
    }

    private static String stored(Connection connection, UUID partnership, String field) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select to_jsonb(p) ->> ? from partnership p where id = ?")) {
            statement.setString(1, field);
            statement.setObject(2, partnership);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static UUID partnership(Page page) {
        return UUID.fromString(page.url().replaceFirst(".*/partnerships/([^/?]*).*", "$1"));
    }

    /** Columns of a row by name. */
    private static final class Json {

        private static final tools.jackson.databind.ObjectMapper MAPPER = new tools.jackson.databind.ObjectMapper();

        private Json() {}

        @SuppressWarnings("unchecked")
        static Map<String, Object> columns(String json) {
            return new HashMap<>(MAPPER.readValue(json, Map.class));
        }
    }
}
