package eu.clusterplanner.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.clusterplanner.testing.BenchReport;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One field that somebody changes in the browser, from the request to the answer after the commit, beside the statements
 * that it needs, in one transaction by plain JDBC on the same database, with the trigger of the change log and without.
 */
class FieldSaveBench {

    private static final int WARM_UP = 600;
    private static final int TURNS = 4;
    private static final int ROUNDS = 50;
    private static final double MOST_TIMES = 3;

    /** As long as a person rests at the least; without it no other transaction would find a processor asleep. */
    private static final int REST_MS = 50;

    /**
     * Types a text, or none, rests, and lets the field be left as by a person; tells how long the request took in
     * milliseconds. Without a text the request goes the same way and stores nothing.
     */
    private static final String SAVE = """
            async (area, [text, rest]) => {
                performance.clearResourceTimings();
                if (text) {
                    area.select();
                    document.execCommand('insertText', false, text);
                }
                const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
                await pause(rest);
                area.closest('[data-property]').dispatchEvent(new Event('change', { bubbles: true }));
                for (;;) {
                    await pause(1);
                    const [request] = performance.getEntriesByType('resource').filter((each) => each.name.includes('v-r=uidl'));
                    if (request?.responseEnd) return request.responseEnd - request.requestStart;
                }
            }""";

    @Test
    void beside_the_bare_transaction(@TempDir Path data) throws Exception {
        String password = PlannerProcess.newPassword();
        try (BenchReport report =
                        new BenchReport("One field, from the request of the browser to the committed answer");
                PlannerProcess planner = PlannerProcess.ready(data, password);
                Browser browser = new Browser(1440);
                Connection connection = OwnDatabase.in(data).connect()) {
            browser.openExample(planner, password);
            Page page = browser.page();
            UUID partnership = UUID.fromString(page.url().replaceFirst(".*/partnerships/([^/?]*).*", "$1"));
            String basics = page.url();
            Locator area = page.locator("[data-property='vision'] textarea").first();
            area.click();
            browser.settle();
            List<Double> ours = new ArrayList<>();
            List<Double> nothing = new ArrayList<>();
            List<Double> logged = new ArrayList<>();
            List<Double> bare = new ArrayList<>();
            connection.setAutoCommit(false);
            for (int round = 0; round < WARM_UP; round++) {
                request(page, area, round % 2 == 0 ? "Warm " + round : "", 0);
            }
            // in turns, as the machine is not always as quick; not one by one, as switching the trigger makes all plans
            // anew
            for (int turn = 0; turn < TURNS; turn++) {
                for (int round = 0; round < ROUNDS; round++) {
                    ours.add(request(page, area, "Vision " + turn + " " + round, REST_MS));
                    nothing.add(request(page, area, "", REST_MS));
                }
                // nobody shall follow these
                page.navigate("about:blank");
                bare.addAll(transactions(connection, partnership, false));
                logged.addAll(transactions(connection, partnership, true));
                page.navigate(basics);
                area.click();
                browser.settle();
            }
            double save = BenchReport.median(ours);
            double withTrigger = BenchReport.median(logged);
            report.line(
                    save <= MOST_TIMES * withTrigger,
                    "3 times",
                    String.format(
                            Locale.ROOT,
                            "median %.1f ms; the same statements in one transaction, as rarely: %.2f ms with the"
                                    + " change log (%.2f ms without): %.1f times",
                            save,
                            withTrigger,
                            BenchReport.median(bare),
                            save / withTrigger));
            report.line(String.format(
                    Locale.ROOT,
                    "a request that goes the same way and stores nothing: %.1f ms; what storing adds is %.1f times the"
                            + " transaction",
                    BenchReport.median(nothing),
                    (save - BenchReport.median(nothing)) / withTrigger));
        }
    }

    private static double request(Page page, Locator area, String text, int rest) {
        double took = ((Number) area.evaluate(SAVE, List.of(text, rest))).doubleValue();
        page.waitForFunction(Browser.SETTLED);
        return took;
    }

    /** How long as many of them took, at rests as between saves. */
    private static List<Double> transactions(Connection connection, UUID partnership, boolean logged)
            throws SQLException, InterruptedException {
        trigger(connection, logged);
        List<Double> took = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            took.add(transaction(connection, partnership, round));
            Thread.sleep(REST_MS);
        }
        return took;
    }

    private static double transaction(Connection connection, UUID partnership, int round) throws SQLException {
        long start = System.nanoTime();
        try (PreparedStatement actor = connection.prepareStatement("select set_config('planner.actor', ?, true),"
                        + " set_config('planner.edit_id', '', true), set_config('planner.origin', '', true)");
                PreparedStatement right = connection.prepareStatement(
                        "select role from team_member where partnership_id = ? and account_id = ?");
                PreparedStatement write = connection.prepareStatement(
                        "update partnership set mission = ?, version = version + 1 where id = ? and version = version")) {
            actor.setString(1, "job:bench");
            actor.execute();
            right.setObject(1, partnership);
            right.setObject(2, UUID.randomUUID());
            right.execute();
            write.setString(1, "Mission number " + round);
            write.setObject(2, partnership);
            write.execute();
            connection.commit();
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static void trigger(Connection connection, boolean on) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter table partnership " + (on ? "enable" : "disable") + " trigger user");
        }
        connection.commit();
    }
}
