package eu.clusterplanner.operation;

import eu.clusterplanner.operation.persistence.DatabaseFacts;
import eu.clusterplanner.platform.health.Check;
import eu.clusterplanner.platform.health.Condition;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether the database still has the form that this version knows: a newer one beside it may have changed it. */
@Component
class MigrationCheck implements Check {

    private final DatabaseFacts database;
    private volatile int known = Integer.MAX_VALUE;

    MigrationCheck(DatabaseFacts database) {
        this.database = database;
    }

    /** The start has just brought the database to the form of this version. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional(readOnly = true)
    public void remember() {
        known = database.changes();
    }

    @Override
    public String name() {
        return "migrations";
    }

    @Override
    public boolean asksDatabase() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public Condition look() {
        int changes = database.changes();
        return changes > known
                ? Condition.bad("operation.migrations.newer", Map.of("count", changes - known))
                : Condition.good("operation.migrations.good", Map.of("count", changes));
    }
}
