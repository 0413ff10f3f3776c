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

    private static final int WARM_UP = 60;
    private static final int ROUNDS = 120;
    private static final double MOST_TIMES = 3;

    /** Types a text, leaves the field as a person does, and tells how long the request took. */
    private static final String SAVE = """
            async (area, text) => {
                const field = area.closest('[data-property]');
                performance.clearResourceTimings();
                area.select();
                document.execCommand('insertText', false, text);
                field.dispatchEvent(new Event('change', { bubbles: true }));
                for (;;) {
                    await new Promise(requestAnimationFrame);
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
            Locator area = page.locator("[data-property='vision'] textarea").first();
            area.click();
            browser.settle();
            List<Double> ours = new ArrayList<>();
            List<Double> logged = new ArrayList<>();
            List<Double> bare = new ArrayList<>();
            connection.setAutoCommit(false);
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                ours.add(((Number) area.evaluate(SAVE, "Vision number " + round)).doubleValue());
                logged.add(transaction(connection, partnership, round, true));
                bare.add(transaction(connection, partnership, round, false));
                // the record has moved on beside the page, which learns of it before it is changed again
                page.waitForFunction(Browser.SETTLED);
            }
            double save = median(ours);
            double withTrigger = median(logged);
            report.line(
                    save <= MOST_TIMES * withTrigger,
                    "3 times",
                    String.format(
                            Locale.ROOT,
                            "median %.1f ms; bare transaction %.2f ms with the change log: %.1f times (%.2f ms without"
                                    + " its trigger)",
                            save,
                            withTrigger,
                            save / withTrigger,
                            median(bare)));
        }
    }

    private static double median(List<Double> all) {
        return BenchReport.median(all.subList(WARM_UP, all.size()));
    }

    private static double transaction(Connection connection, UUID partnership, int round, boolean logged)
            throws SQLException {
        trigger(connection, logged);
        long start = System.nanoTime();
        try (PreparedStatement actor = connection.prepareStatement("select set_config('planner.actor', ?, true),"
                        + " set_config('planner.edit_id', '', true), set_config('planner.origin', '', true)");
                PreparedStatement right = connection.prepareStatement(
                        "select role from team_member where partnership_id = ? and account_id = ?");
                PreparedStatement write = connection.prepareStatement(
                        "update partnership set mission = ?, version = version where id = ? and version = version")) {
            actor.setString(1, "job:bench");
            actor.execute();
            right.setObject(1, partnership);
            right.setObject(2, UUID.randomUUID());
            right.execute();
            write.setString(1, "Mission number " + round + logged);
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
