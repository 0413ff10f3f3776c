package eu.clusterplanner.schedule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A computed plan.
 *
 * @param start first day from which it was computed; null when nothing ties the plan to the calendar (then all dates
 *     are null and only project months are given)
 * @param end latest earliest end of the actions that count, not the end of the partnership; null without such actions
 * @param actions actions that count, in the order of the input; empty when actions wait for each other in a circle
 * @param milestones all milestones, in the order of the input
 * @param load work by partner and month, in the order of the partners, then of time
 * @param conflicts what cannot be as planned
 */
public record Schedule(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        List<ScheduledAction> actions,
        List<ScheduledMilestone> milestones,
        List<PartnerLoad> load,
        List<Conflict> conflicts) {}
