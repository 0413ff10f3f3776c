package eu.clusterplanner.action;

import eu.clusterplanner.shared.PartnershipId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The computed dates of shared actions; filled by the module that computes the roadmap. */
public interface ActionDates {

    /**
     * From when to when an action runs.
     *
     * @param start first day; null in a plan that nothing ties to the calendar
     * @param end last day, of the last occurrence; null as start
     * @param startMonth project month of the start
     * @param endMonth project month of the end
     * @param slack days by which it may start later without moving the end; null where it cannot move
     * @param critical whether a delay moves the end of the plan or misses a latest end
     */
    record Span(
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            int startMonth,
            int endMonth,
            @Nullable Long slack,
            boolean critical) {}

    /** The spans by key of the action; actions that are left out of the plan are not there. For everybody in the team. */
    Map<String, Span> of(PartnershipId partnership);
}
