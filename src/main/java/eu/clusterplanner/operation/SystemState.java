package eu.clusterplanner.operation;

import eu.clusterplanner.platform.health.Checks;
import eu.clusterplanner.platform.health.Finding;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How the installation is, for administrators. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class SystemState {

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(
                    (Finding finding) -> finding.condition().state())
            .reversed()
            .thenComparing(Finding::name);

    private final Checks checks;

    SystemState(Checks checks) {
        this.checks = checks;
    }

    /** What all checks find now, the worst first. */
    public List<Finding> look() {
        return checks.look().stream().sorted(WORST_FIRST).toList();
    }
}
