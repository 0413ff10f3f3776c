package eu.clusterplanner.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.exchange.file.CanonicalJson;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.testing.GeneratedPartnership;
import eu.clusterplanner.testing.GeneratedPartnership.Size;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The largest file is taken and given back with a number of statements that does not grow with it. */
@PlannerTest
@Import(LargePartnershipTest.Counting.class)
class LargePartnershipTest {

    /** One or two a table, and a few around them. */
    private static final int MOST_STATEMENTS = 80;

    @Autowired
    PartnershipImport imports;

    @Autowired
    PartnershipExport exports;

    @Autowired
    RecordKinds kinds;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Statements statements;

    static class Statements implements ExecuteListener {

        private static final long serialVersionUID = 1;

        private final AtomicInteger count = new AtomicInteger();

        @Override
        public void executeStart(ExecuteContext context) {
            count.incrementAndGet();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        Statements statements() {
            return new Statements();
        }

        @Bean
        ExecuteListenerProvider counting(Statements statements) {
            return new DefaultExecuteListenerProvider(statements);
        }
    }

    @Test
    void ten_thousand_actions_need_hardly_more_statements_than_eight() {
        TestAccounts.signIn(accounts.create());
        byte[] small = CanonicalJson.write(GeneratedPartnership.of(kinds, 7, Size.SMALL));
        byte[] large = CanonicalJson.write(GeneratedPartnership.of(kinds, 7, Size.LARGEST));

        int forSmall = count(() -> imports.importFile(small));
        PartnershipId[] stored = new PartnershipId[1];
        int forLarge = count(() -> stored[0] = imports.importFile(large));
        byte[][] exported = new byte[1][];
        int toRead = count(() -> exported[0] = exports.export(stored[0]));

        assertThat(large.length).isGreaterThan(5_000_000);
        assertThat(forSmall).isLessThan(MOST_STATEMENTS);
        assertThat(forLarge).isLessThan(MOST_STATEMENTS);
        assertThat(toRead).isLessThan(MOST_STATEMENTS);
        assertThat(exported[0]).isEqualTo(large);
    }

    private int count(Runnable work) {
        statements.count.set(0);
        long start = System.nanoTime();
        work.run();
        System.out.println(
                Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms, " + statements.count + " statements");
        return statements.count.get();
    }
}
