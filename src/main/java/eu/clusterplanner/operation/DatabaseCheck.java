package eu.clusterplanner.operation;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import eu.clusterplanner.operation.persistence.DatabaseFacts;
import eu.clusterplanner.platform.health.Check;
import eu.clusterplanner.platform.health.Checks;
import eu.clusterplanner.platform.health.Condition;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Whether the database answers, how large it is, and whether there are connections enough. */
@Component
class DatabaseCheck implements Check {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseCheck.class);

    private final DatabaseFacts database;
    private final HikariDataSource pool;
    private final TransactionTemplate transaction;

    DatabaseCheck(DatabaseFacts database, HikariDataSource pool, PlatformTransactionManager transactions) {
        this.database = database;
        this.pool = pool;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    @Override
    public String name() {
        return Checks.DATABASE;
    }

    @Override
    public Condition look() {
        DatabaseFacts.Server server;
        try {
            server = Objects.requireNonNull(transaction.execute(status -> database.server()));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("the database does not answer: {}", String.valueOf(e.getMessage()));
            return Condition.bad("operation.database.silent", Map.of());
        }
        HikariPoolMXBean connections = pool.getHikariPoolMXBean();
        int waiting = connections.getThreadsAwaitingConnection();
        Map<String, Object> facts = Map.of(
                "version", server.version(),
                "size", DataSize.ofBytes(server.bytes()),
                "used", connections.getActiveConnections(),
                "most", pool.getMaximumPoolSize(),
                "waiting", waiting);
        return waiting > 0
                ? Condition.attention("operation.database.busy", facts)
                : Condition.good("operation.database.good", facts);
    }
}
