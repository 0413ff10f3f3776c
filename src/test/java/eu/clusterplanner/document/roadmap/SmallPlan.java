package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ActionList;
import eu.clusterplanner.action.ActionScores;
import eu.clusterplanner.action.ActionStanding;
import eu.clusterplanner.action.ActionTarget;
import eu.clusterplanner.action.ActionTiming;
import eu.clusterplanner.action.Contribution;
import eu.clusterplanner.document.content.DocumentChoices;
import eu.clusterplanner.document.content.DocumentHead;
import eu.clusterplanner.document.content.IssueOptions;
import eu.clusterplanner.document.content.PartnershipFacts;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.roadmap.Milestone;
import eu.clusterplanner.roadmap.Roadmap;
import eu.clusterplanner.schedule.CriticalPath;
import eu.clusterplanner.schedule.PlanFrame;
import eu.clusterplanner.schedule.PlanInput;
import eu.clusterplanner.schedule.PlannedAction;
import eu.clusterplanner.schedule.PlannedMilestone;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.strategy.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plan made by hand: two partners, as many actions as wanted, one milestone after the first of them. */
final class SmallPlan {

    private final List<PlannedAction> planned = new ArrayList<>();
    private @Nullable LocalDate start = LocalDate.of(2026, 1, 1);
    private Map<String, String> texts = Map.of();
    private Set<String> leftOut = Set.of();
    private IssueOptions options = IssueOptions.PLAIN;

    SmallPlan with(PlannedAction action) {
        planned.add(action);
        return this;
    }

    SmallPlan monthsOnly() {
        start = null;
        return this;
    }

    SmallPlan written(Map<String, String> byHand, Set<String> without) {
        texts = byHand;
        leftOut = without;
        return this;
    }

    SmallPlan issued(IssueOptions chosen) {
        options = chosen;
        return this;
    }

    static String title(String key) {
        return "Title of " + key;
    }

    RoadmapDocumentInput input() {
        List<PartnerSummary> partners = List.of(partner("P1"), partner("P2"));
        List<PlannedMilestone> after = planned.isEmpty()
                ? List.of()
                : List.of(new PlannedMilestone("MS1", null, planned.getFirst().key()));
        PlanFrame frame = new PlanFrame(start, null, 24);
        return new RoadmapDocumentInput(
                new DocumentHead(
                        new PartnershipFacts("TEST", "A partnership", null, "101", start, null, false),
                        LocalDate.of(2026, 6, 1),
                        new DocumentChoices(null, null, null, null, Locale.ENGLISH, texts, leftOut, Set.of()),
                        options),
                new Strategy(null, null, partners, List.of(), List.of(), List.of(), List.of(), List.of()),
                new ActionList(
                        partners,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        planned.stream().map(SmallPlan::action).toList(),
                        true),
                new Roadmap(
                        partners,
                        List.of(),
                        List.of(),
                        List.of(),
                        after.stream().map(SmallPlan::milestone).toList(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                CriticalPath.schedule(new PlanInput(frame, planned, after, List.of())),
                List.of(),
                PlanBasis.NONE);
    }

    private static PartnerSummary partner(String key) {
        return new PartnerSummary(RecordId.next(), key, "Partner " + key, null, null, null, null, 3.0);
    }

    private static Milestone milestone(PlannedMilestone milestone) {
        return new Milestone(
                RecordId.next(),
                1,
                milestone.key(),
                title(milestone.key()),
                null,
                null,
                null,
                null,
                milestone.after(),
                null,
                null);
    }

    /** Each costs something, so that a test can look for it. */
    private static Action action(PlannedAction planned) {
        return new Action(
                RecordId.next(),
                1,
                planned.key(),
                title(planned.key()),
                null,
                null,
                null,
                "P1",
                new ActionStanding(
                        planned.status(), planned.moscow(), null, planned.actualStart(), planned.actualEnd()),
                new ActionTarget(null, null, null, null),
                new ActionTiming(
                        planned.mode(),
                        planned.afterGrant(),
                        planned.duration(),
                        planned.notBefore(),
                        planned.fixedStart(),
                        planned.deadline(),
                        null,
                        null),
                new ActionScores(null, null, null, null, null, null),
                new BigDecimal("98765"),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Contribution(RecordId.next(), 1, "P2", "SUPPORT", 43.25, new BigDecimal("87654"))),
                List.of(),
                List.of());
    }
}
