package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.ActionList;
import eu.clusterplanner.document.content.DateForm;
import eu.clusterplanner.document.content.IssueOptions;
import eu.clusterplanner.document.content.PlainRecords;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.roadmap.Deliverable;
import eu.clusterplanner.roadmap.Meeting;
import eu.clusterplanner.roadmap.Milestone;
import eu.clusterplanner.roadmap.Risk;
import eu.clusterplanner.roadmap.Roadmap;
import eu.clusterplanner.schedule.CriticalPath;
import eu.clusterplanner.schedule.PlanFrame;
import eu.clusterplanner.schedule.PlanInput;
import eu.clusterplanner.schedule.PlannedMilestone;
import eu.clusterplanner.shared.NamedRecord;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.strategy.Indicator;
import eu.clusterplanner.strategy.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list made by hand: two partners, two objectives, as many actions as wanted. */
final class SmallList {

    private final List<PlainAction> actions = new ArrayList<>();
    private @Nullable LocalDate start = LocalDate.of(2026, 1, 1);
    private Map<String, String> texts = Map.of();
    private Set<String> chosen = Set.of();
    private DateForm dates = DateForm.DATES;
    private final Set<Sensitive> sensitive = EnumSet.noneOf(Sensitive.class);
    private boolean costsShown = true;
    private ListBasis basis = ListBasis.NONE;

    SmallList with(PlainAction action) {
        actions.add(action);
        return this;
    }

    SmallList monthsOnly() {
        start = null;
        return this;
    }

    SmallList dates(DateForm form) {
        dates = form;
        return this;
    }

    SmallList written(Map<String, String> byHand) {
        texts = byHand;
        return this;
    }

    SmallList chosen(String... sections) {
        chosen = Set.of(sections);
        return this;
    }

    SmallList with(Sensitive part) {
        sensitive.add(part);
        return this;
    }

    SmallList from(ListBasis madeFrom) {
        basis = madeFrom;
        return this;
    }

    /** For somebody who may not see costs. */
    SmallList withoutCosts() {
        costsShown = false;
        return this;
    }

    ActionListInput input() {
        List<PartnerSummary> partners = List.of(PlainRecords.partner("P1", 3.0), PlainRecords.partner("P2", 3.0));
        List<PlannedMilestone> milestones =
                actions.isEmpty() ? List.of() : List.of(new PlannedMilestone("MS1", null, first()));
        PlanInput plan = new PlanInput(
                new PlanFrame(start, null, 24),
                actions.stream().map(PlainAction::planned).toList(),
                milestones,
                List.of());
        return new ActionListInput(
                PlainRecords.head(
                        null,
                        start,
                        LocalDate.of(2026, 6, 1),
                        PlainRecords.choices(texts, Set.of(), chosen),
                        new IssueOptions(dates, sensitive)),
                strategy(partners),
                list(partners),
                roadmap(partners, milestones),
                CriticalPath.schedule(plan),
                basis);
    }

    private String first() {
        return actions.getFirst().action().key();
    }

    private ActionList list(List<PartnerSummary> partners) {
        return new ActionList(
                partners,
                List.of(named("O1", "Sell together"), named("O2", "Learn together")),
                List.of(named("KP1", "Contracts signed")),
                List.of(named("M1", "Canada")),
                List.of(),
                List.of(PlainRecords.call("CALL1", "A call", null, LocalDate.of(2026, 9, 15))),
                actions.stream().map(PlainAction::action).toList(),
                costsShown);
    }

    private static Strategy strategy(List<PartnerSummary> partners) {
        Indicator contracts = new Indicator(
                RecordId.next(),
                1,
                "KP1",
                null,
                "Contracts signed",
                null,
                "contracts",
                null,
                null,
                null,
                null,
                null,
                0.0,
                12.0,
                PlannedDate.inMonth(24),
                List.of());
        return new Strategy(null, null, partners, List.of(), List.of(), List.of(), List.of(contracts), List.of());
    }

    private Roadmap roadmap(List<PartnerSummary> partners, List<PlannedMilestone> milestones) {
        List<Milestone> named = milestones.stream()
                .map(each -> PlainRecords.milestone(each, "Half way"))
                .toList();
        List<Deliverable> deliverables = actions.isEmpty()
                ? List.of()
                : List.of(new Deliverable(
                        RecordId.next(),
                        1,
                        "D1.1",
                        "Report on needs",
                        null,
                        first(),
                        "P1",
                        "REPORT",
                        "PUBLIC",
                        PlannedDate.inMonth(8),
                        null,
                        null,
                        null,
                        null));
        List<Risk> risks = actions.isEmpty()
                ? List.of()
                : List.of(new Risk(
                        RecordId.next(),
                        1,
                        "R1",
                        "Nobody comes",
                        null,
                        3,
                        4,
                        "Few answers",
                        "Call them",
                        "P2",
                        null,
                        null,
                        List.of(first()),
                        List.of()));
        return new Roadmap(
                partners,
                List.of(),
                List.of(),
                List.of(),
                named,
                deliverables,
                List.of(),
                risks,
                List.of(),
                List.of(PlainRecords.steeringCommittee("Shared actions")),
                List.of(meeting()));
    }

    private static Meeting meeting() {
        return new Meeting(
                RecordId.next(),
                1,
                "MT1",
                LocalDate.of(2026, 3, 4),
                "Workshop with companies",
                "SC",
                "WORKSHOP",
                null,
                List.of("Three markets stay."),
                null,
                new Meeting.Attendance(18, 26, 12),
                null);
    }

    private static NamedRecord named(String key, String name) {
        return new NamedRecord(RecordId.next(), key, name);
    }
}
