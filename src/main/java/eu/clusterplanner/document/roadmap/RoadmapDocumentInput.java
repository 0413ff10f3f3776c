package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.document.roadmap.PlanLines.ActionLine;
import eu.clusterplanner.document.roadmap.PlanLines.DeliverableLine;
import eu.clusterplanner.document.roadmap.PlanLines.MilestoneLine;
import eu.clusterplanner.document.roadmap.PlanLines.WorkPackageLine;
import eu.clusterplanner.document.roadmap.SteeringLines.BodyLine;
import eu.clusterplanner.document.roadmap.SteeringLines.IndicatorLine;
import eu.clusterplanner.document.roadmap.SteeringLines.MeetingLine;
import eu.clusterplanner.document.roadmap.SteeringLines.ProjectLine;
import eu.clusterplanner.document.roadmap.SteeringLines.RiskLine;
import eu.clusterplanner.document.roadmap.SteeringLines.RoundLine;
import eu.clusterplanner.schedule.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the roadmap is made from; lists in the order of the team, links as keys.
 *
 * @param choices what the team chose and wrote for this document
 * @param schedule computed from these actions and milestones
 * @param basis competences and value chains that the plan rests on
 */
public record RoadmapDocumentInput(
        Partnership partnership,
        Choices choices,
        List<Partner> partners,
        List<Axis> axes,
        List<Objective> objectives,
        Plan plan,
        Schedule schedule,
        Steering steering,
        PlanBasis basis) {

    /**
     * The partnership.
     *
     * @param start first day, if known
     * @param end last day, if known
     * @param illustrative whether levels and figures are examples (the partnership that comes with the product)
     * @param asOf day for which the document holds
     */
    public record Partnership(
            String acronym,
            String name,
            @Nullable String call,
            @Nullable String grantAgreement,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            boolean illustrative,
            LocalDate asOf) {}

    /**
     * What the team chose and wrote for the document.
     *
     * @param title its own title, if any
     * @param number number such as D1.4, if any
     * @param deliverable key of the deliverable that it is, if any
     * @param dissemination PUBLIC or SENSITIVE, if chosen
     * @param texts own prose (CommonMark) by section id
     * @param leftOut ids of sections that the team left out
     */
    public record Choices(
            @Nullable String title,
            @Nullable String number,
            @Nullable String deliverable,
            @Nullable String dissemination,
            Locale language,
            Map<String, String> texts,
            Set<String> leftOut) {

        public Choices {
            texts = Map.copyOf(texts);
            leftOut = Set.copyOf(leftOut);
        }

        /** Nothing chosen, nothing written. */
        public static Choices none(Locale language) {
            return new Choices(null, null, null, null, language, Map.of(), Set.of());
        }
    }

    /** A partner; short name as shown in tables. */
    public record Partner(
            String key,
            String name,
            String shortName,
            @Nullable String role) {}

    /** An axis of the strategy. */
    public record Axis(String key, String title) {}

    /** An objective. */
    public record Objective(
            String key, String title, @Nullable String axis) {}

    /** What is planned. */
    public record Plan(
            List<WorkPackageLine> workPackages,
            List<ActionLine> actions,
            List<MilestoneLine> milestones,
            List<DeliverableLine> deliverables) {}

    /** How the plan is steered and watched. */
    public record Steering(
            List<BodyLine> bodies,
            List<MeetingLine> meetings,
            List<IndicatorLine> indicators,
            List<RoundLine> rounds,
            List<RiskLine> risks,
            List<ProjectLine> projects) {}
}
