package eu.clusterplanner.competence.analysis;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which partners count in computed figures. */
public final class CountingPartners {

    /** Roles whose partners count. */
    public static final Set<String> ROLES = Set.of("COORDINATOR", "PARTNER", "AFFILIATED");

    private CountingPartners() {}

    /**
     * Whether a partner counts on a day: it has a full role and has not left.
     *
     * @param role name of its role; without one it counts as PARTNER
     * @param left day on which it left; on that day it counts no longer
     * @param day the day for which figures are computed
     */
    public static boolean counts(@Nullable String role, @Nullable LocalDate left, LocalDate day) {
        return (role == null || ROLES.contains(role)) && (left == null || left.isAfter(day));
    }
}
