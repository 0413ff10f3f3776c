package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ActionList;
import eu.clusterplanner.action.ActionStanding;
import eu.clusterplanner.action.ActionTiming;
import eu.clusterplanner.action.Call;
import eu.clusterplanner.action.Contribution;
import eu.clusterplanner.action.Funding;
import eu.clusterplanner.action.Predecessor;
import eu.clusterplanner.document.content.IssueOptions;
import eu.clusterplanner.document.content.PlainRecords;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.roadmap.FrozenPlan;
import eu.clusterplanner.roadmap.Project;
import eu.clusterplanner.roadmap.Risk;
import eu.clusterplanner.roadmap.Roadmap;
import eu.clusterplanner.schedule.CriticalPath;
import eu.clusterplanner.schedule.PartnerCapacity;
import eu.clusterplanner.schedule.PlanFrame;
import eu.clusterplanner.schedule.PlanInput;
import eu.clusterplanner.schedule.PlannedAction;
import eu.clusterplanner.schedule.PlannedMilestone;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.strategy.Indicator;
import eu.clusterplanner.strategy.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan made by hand: two partners, as many actions as wanted, a milestone after the first of them. */
final class SmallPlan {

    private final List<PlannedAction> planned = new ArrayList<>();
    private final List<PlannedMilestone> milestones = new ArrayList<>();
    private @Nullable LocalDate start = LocalDate.of(2026, 1, 1);
    private Map<String, String> texts = Map.of();
    private Set<String> leftOut = Set.of();
    private IssueOptions options = IssueOptions.PLAIN;
    private Set<String> chosen = Set.of();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, List<Funding>> funding = new HashMap<>();
    private final List<Call> calls = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<Risk> risks = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<FrozenPlan> frozen = new ArrayList<>();
    private boolean costsShown = true;
    private LocalDate asOf = LocalDate.of(2026, 6, 1);
    private @Nullable Double capacity;

    SmallPlan with(PlannedAction action) {
        planned.add(action);
        return this;
    }

    SmallPlan with(PlannedMilestone milestone) {
        milestones.add(milestone);
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

    /** Sections by choice that the team wants. */
    SmallPlan wanting(String... sections) {
        chosen = Set.of(sections);
        return this;
    }

    SmallPlan typed(String action, String type) {
        types.put(action, type);
        return this;
    }

    SmallPlan paid(String action, String source, Funding.@Nullable Status status, int amount, @Nullable String call) {
        funding.computeIfAbsent(action, key -> new ArrayList<>())
                .add(new Funding(RecordId.next(), 1, source, status, BigDecimal.valueOf(amount), call));
        return this;
    }

    SmallPlan with(Call call) {
        calls.add(call);
        return this;
    }

    SmallPlan with(Project project) {
        projects.add(project);
        return this;
    }

    SmallPlan with(Risk risk) {
        risks.add(risk);
        return this;
    }

    SmallPlan with(Indicator indicator) {
        indicators.add(indicator);
        return this;
    }

    SmallPlan with(FrozenPlan plan) {
        frozen.add(plan);
        return this;
    }

    SmallPlan withoutCosts() {
        costsShown = false;
        return this;
    }

    SmallPlan asOf(LocalDate day) {
        asOf = day;
        return this;
    }

    /** Person-days a month of each partner. */
    SmallPlan capacity(double personDays) {
        capacity = personDays;
        return this;
    }

    static Call call(String key, @Nullable LocalDate deadline) {
        return PlainRecords.call(key, "Call " + key, "Programme", deadline);
    }

    static Project project(
            String key, String stage, @Nullable Integer amount, @Nullable Integer chance, String... actions) {
        BigDecimal euros = amount == null ? null : BigDecimal.valueOf(amount);
        return new Project(
                RecordId.next(),
                1,
                key,
                "Project " + key,
                stage,
                "What it is",
                new Project.TechnologyReadiness(4, 6),
                new Project.Money(euros, null, "Half public", "C1"),
                chance,
                List.of("P1", "P2"),
                List.of(actions),
                "P2",
                "Find a site",
                PlannedDate.inMonth(3));
    }

    static String title(String key) {
        return "Title of " + key;
    }

    RoadmapDocumentInput input() {
        List<PartnerSummary> partners =
                List.of(PlainRecords.partner("P1", capacity), PlainRecords.partner("P2", capacity));
        List<PlannedMilestone> after = new ArrayList<>(milestones);
        if (!planned.isEmpty()) {
            after.add(new PlannedMilestone("MS1", null, planned.getFirst().key()));
        }
        PlanFrame frame = new PlanFrame(start, null, 24);
        return new RoadmapDocumentInput(
                PlainRecords.head(null, start, asOf, PlainRecords.choices(texts, leftOut, chosen), options),
                new Strategy(null, null, partners, List.of(), List.of(), List.of(), indicators, List.of()),
                new ActionList(
                        partners,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        calls,
                        planned.stream().map(this::action).toList(),
                        costsShown),
                new Roadmap(
                        partners,
                        List.of(),
                        List.of(),
                        List.of(),
                        after.stream()
                                .map(each -> PlainRecords.milestone(each, title(each.key())))
                                .toList(),
                        List.of(),
                        frozen,
                        risks,
                        projects,
                        List.of(),
                        List.of()),
                CriticalPath.schedule(new PlanInput(frame, planned, after, capacities())),
                List.of(),
                PlanBasis.NONE);
    }

    private List<PartnerCapacity> capacities() {
        return Stream.of("P1", "P2")
                .map(key -> new PartnerCapacity(key, capacity))
                .toList();
    }

    /** Each costs something, so that a test can look for it. */
    private Action action(PlannedAction planned) {
        return new Action(
                RecordId.next(),
                1,
                planned.key(),
                title(planned.key()),
                null,
                types.get(planned.key()),
                null,
                "P1",
                new ActionStanding(
                        planned.status(), planned.moscow(), null, planned.actualStart(), planned.actualEnd()),
                PlainRecords.noTarget(),
                new ActionTiming(
                        planned.mode(),
                        planned.afterGrant(),
                        planned.duration(),
                        planned.notBefore(),
                        planned.fixedStart(),
                        planned.deadline(),
                        null,
                        null),
                PlainRecords.unscored(),
                new BigDecimal("98765"),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Contribution(RecordId.next(), 1, "P2", "SUPPORT", 43.25, new BigDecimal("87654"))),
                planned.predecessors().stream()
                        .map(before -> new Predecessor(RecordId.next(), 1, before.action(), before.lag()))
                        .toList(),
                funding.getOrDefault(planned.key(), List.of()));
    }
}
