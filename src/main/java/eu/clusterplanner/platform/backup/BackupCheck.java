package eu.clusterplanner.platform.backup;

import eu.clusterplanner.platform.health.Check;
import eu.clusterplanner.platform.health.Condition;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether the newest backup is new enough. */
@Component
class BackupCheck implements Check {

    private final BackupWatch watch;

    BackupCheck(BackupWatch watch) {
        this.watch = watch;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public boolean asksDatabase() {
        return true;
    }

    @Override
    public Condition look() {
        BackupState state = watch.state();
        String problem = state.problem() == null ? "" : state.problem();
        Instant last = state.last();
        if (last == null) {
            return state.overdue()
                    ? Condition.attention("operation.backup.none", facts(Instant.EPOCH, problem))
                    : Condition.good("operation.backup.soon", Map.of());
        }
        Map<String, Object> facts = facts(last, problem);
        if (state.overdue()) {
            return Condition.attention("operation.backup.old", facts);
        }
        return problem.isEmpty()
                ? Condition.good("operation.backup.good", facts)
                : Condition.attention("operation.backup.failed", facts);
    }

    private static Map<String, Object> facts(Instant last, String problem) {
        return Map.of("last", last, "days", BackupWatch.PATIENCE.toDays(), "problem", problem);
    }
}
