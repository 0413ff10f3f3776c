package eu.clusterplanner.record;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.BenchReport;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.StatementCounter;
import eu.clusterplanner.testing.StatementCounter.Sent;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One change of one property beside the statements that it sends, sent again by plain JDBC in one transaction on a
 * connection that stays open: what checks, rights and mapping cost on top of the database.
 */
@PlannerTest
class ChangeBench {

    private static final int WARM_UP = 200;
    private static final int ROUNDS = 400;
    private static final double MOST_TIMES = 3;
    private static final String ACTOR =
            "select set_config('planner.actor', ?, true), set_config('planner.edit_id', ?, true),"
                    + " set_config('planner.origin', ?, true)";

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    @Autowired
    DataSource database;

    @Test
    void beside_the_bare_statements() throws Exception {
        PlannerUser manager = accounts.create();
        PartnershipId partnership = partnerships.create(manager);
        TestAccounts.signIn(manager);
        RecordId action = records.add(partnership, "action", null, Map.of("title", "First", "status", "PROPOSED"))
                .id();
        int version = records.find(partnership, "action", action).orElseThrow().version();
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        int statements = 0;
        try (BenchReport report = new BenchReport("One change of one property (Records.change)");
                Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                Change change = new Change("action", action, version, "title", "Title " + round);
                long start = System.nanoTime();
                List<Sent> sent = StatementCounter.sent(() -> records.change(partnership, change));
                ours.add((System.nanoTime() - start) / 1e6);
                List<Sent> again =
                        sent.stream().map(each -> next(each, change.version())).toList();
                start = System.nanoTime();
                send(connection, manager, again);
                bare.add((System.nanoTime() - start) / 1e6);
                version += 2;
                statements = sent.size();
            }
            double change = BenchReport.median(ours.subList(WARM_UP, ours.size()));
            double sql = BenchReport.median(bare.subList(WARM_UP, bare.size()));
            report.line(
                    change <= MOST_TIMES * sql,
                    "3 times",
                    String.format(
                            Locale.ROOT,
                            "median %.2f ms, its %d statements and commit by plain JDBC %.2f ms: %.1f times",
                            change,
                            statements,
                            sql,
                            change / sql));
        }
    }

    /** The same statement for the version that the record has after it, with another title: the same log is written. */
    private static Sent next(Sent sent, int version) {
        return new Sent(
                sent.sql(),
                sent.values().stream().map(value -> next(value, version)).toList());
    }

    private static @Nullable Object next(@Nullable Object value, int version) {
        return switch (value) {
            case Integer number when number == version || number == version + 1 -> number + 1;
            case String title when title.startsWith("Title ") -> title + " again";
            case null, default -> value;
        };
    }

    private static void send(Connection connection, PlannerUser person, List<Sent> statements) throws SQLException {
        execute(connection, new Sent(ACTOR, List.of("person:" + person.id(), "", "")));
        for (Sent statement : statements) {
            execute(connection, statement);
        }
        connection.commit();
    }

    private static void execute(Connection connection, Sent sent) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sent.sql())) {
            for (int place = 0; place < sent.values().size(); place++) {
                statement.setObject(place + 1, sent.values().get(place));
            }
            statement.execute();
        }
    }
}
