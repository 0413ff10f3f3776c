package eu.clusterplanner.document.strategy;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ActionList;
import eu.clusterplanner.action.ActionStanding;
import eu.clusterplanner.action.ActionTarget;
import eu.clusterplanner.action.ActionTiming;
import eu.clusterplanner.action.Funding;
import eu.clusterplanner.competence.AnalysedCompetences;
import eu.clusterplanner.competence.Assessment;
import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.competence.Evidence;
import eu.clusterplanner.competence.Synergy;
import eu.clusterplanner.competence.analysis.CompetenceAnalysis;
import eu.clusterplanner.competence.analysis.CompetenceInput;
import eu.clusterplanner.competence.analysis.NeededCompetence;
import eu.clusterplanner.competence.analysis.Rating;
import eu.clusterplanner.competence.analysis.SynergyParameters;
import eu.clusterplanner.document.content.DateForm;
import eu.clusterplanner.document.content.DocumentHead;
import eu.clusterplanner.document.content.IssueOptions;
import eu.clusterplanner.document.content.PlainRecords;
import eu.clusterplanner.document.content.Round;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.document.strategy.StrategyFacts.Basics;
import eu.clusterplanner.document.strategy.StrategyFacts.Label;
import eu.clusterplanner.document.strategy.StrategyFacts.Members;
import eu.clusterplanner.document.strategy.StrategyFacts.Need;
import eu.clusterplanner.document.strategy.StrategyFacts.Place;
import eu.clusterplanner.document.strategy.StrategyFacts.Profile;
import eu.clusterplanner.document.strategy.StrategyFacts.Rules;
import eu.clusterplanner.document.strategy.StrategyFacts.Source;
import eu.clusterplanner.document.strategy.StrategyFacts.Stakeholder;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.roadmap.GovernanceBody;
import eu.clusterplanner.roadmap.Meeting;
import eu.clusterplanner.roadmap.Milestone;
import eu.clusterplanner.roadmap.Project;
import eu.clusterplanner.roadmap.Risk;
import eu.clusterplanner.roadmap.Roadmap;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.CriticalPath;
import eu.clusterplanner.schedule.PlanFrame;
import eu.clusterplanner.schedule.PlanInput;
import eu.clusterplanner.schedule.PlannedAction;
import eu.clusterplanner.schedule.PlannedMilestone;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.strategy.Axis;
import eu.clusterplanner.strategy.Indicator;
import eu.clusterplanner.strategy.Objective;
import eu.clusterplanner.strategy.Strategy;
import eu.clusterplanner.strategy.SwotItem;
import eu.clusterplanner.strategy.TargetMarket;
import eu.clusterplanner.valuechain.AnalysedChains;
import eu.clusterplanner.valuechain.GapDecision;
import eu.clusterplanner.valuechain.PartnershipChains;
import eu.clusterplanner.valuechain.Stage;
import eu.clusterplanner.valuechain.ValueChain;
import eu.clusterplanner.valuechain.analysis.ChainAnalysis;
import eu.clusterplanner.valuechain.analysis.ChainInput;
import eu.clusterplanner.valuechain.analysis.ChainStage;
import eu.clusterplanner.valuechain.analysis.StageRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plan made by hand, with one of everything that the strategy tells. */
final class SmallStrategy {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final List<PartnerSummary> PARTNERS = List.of(
            new PartnerSummary(RecordId.next(), "P1", "North cluster", "North", "COORDINATOR", "CZ", null, 3.0),
            new PartnerSummary(RecordId.next(), "P2", "South cluster", "South", "PARTNER", "DE", null, null));

    private String strand = "ESCP_4I";
    private @Nullable LocalDate start = LocalDate.of(2026, 1, 1);
    private Map<String, String> texts = Map.of();
    private Set<String> chosen = Set.of();
    private Set<Sensitive> with = Set.of();
    private String text = "Companies want a first contact.";
    private boolean costs = true;

    SmallStrategy strand(String other) {
        strand = other;
        return this;
    }

    SmallStrategy monthsOnly() {
        start = null;
        return this;
    }

    SmallStrategy written(Map<String, String> byHand) {
        texts = byHand;
        return this;
    }

    SmallStrategy choosing(String... sections) {
        chosen = Set.of(sections);
        return this;
    }

    SmallStrategy with(Sensitive... parts) {
        with = Set.of(parts);
        return this;
    }

    /** The text of the need, the vision, the risk and more. */
    SmallStrategy saying(String words) {
        text = words;
        return this;
    }

    SmallStrategy withoutCosts() {
        costs = false;
        return this;
    }

    private DocumentHead head() {
        return PlainRecords.head(
                "A call",
                start,
                TODAY,
                PlainRecords.choices(texts, Set.of(), chosen),
                new IssueOptions(DateForm.DATES, with));
    }

    /** A partnership of which only strand and name are known. */
    StrategyDocumentInput empty() {
        CompetenceInput competences =
                new CompetenceInput(List.of(), List.of(), List.of(), List.of(), SynergyParameters.STANDARD);
        return new StrategyDocumentInput(
                head(),
                StrategyFacts.empty(strand),
                new Strategy(null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                new ActionList(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), costs),
                roadmap(List.of(), List.of(), List.of(), List.of(), List.of()),
                CriticalPath.schedule(new PlanInput(new PlanFrame(start, null, 24), List.of(), List.of(), List.of())),
                List.of(),
                new AnalysedCompetences(
                        TODAY,
                        true,
                        List.of(),
                        List.of(),
                        List.of(),
                        competences,
                        CompetenceAnalysis.analyse(competences)),
                List.of(),
                new AnalysedChains(TODAY, new PartnershipChains(null, List.of(), List.of(), List.of()), List.of()));
    }

    StrategyDocumentInput input() {
        List<PlannedAction> planned = List.of(PlannedAction.named("1.1")
                .duration(Period.months(2))
                .notBefore(PlannedDate.inMonth(8))
                .build());
        List<PlannedMilestone> after = List.of(new PlannedMilestone("MS1", null, "1.1"));
        return new StrategyDocumentInput(
                head(),
                costs ? facts() : facts().withoutCosts(),
                strategy(),
                new ActionList(
                        PARTNERS, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(action()), costs),
                roadmap(
                        milestones(),
                        List.of(risk()),
                        List.of(project()),
                        List.of(PlainRecords.steeringCommittee("Actions")),
                        List.of(meeting())),
                CriticalPath.schedule(new PlanInput(new PlanFrame(start, null, 24), planned, after, List.of())),
                List.of(new Round("First report", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), null)),
                competences(),
                List.of(new Assessment(
                        RecordId.next(),
                        1,
                        "P1",
                        "C1",
                        4,
                        false,
                        new Assessment.Background(null, null, null, null, null, null, null),
                        List.of(new Evidence(RecordId.next(), 1, "Certificate of the laboratory", null, null)))),
                chains());
    }

    private StrategyFacts facts() {
        Rules rules = new Rules("Two thirds decide.", "By vote.", null, null, null, null);
        Basics basics = new Basics(
                strand,
                "IMPLEMENTATION",
                "Packaging must become lighter.",
                new BigDecimal("765432"),
                new BigDecimal("654321"),
                List.of("Smart sensors"),
                List.of("Agri-food"),
                List.of(),
                List.of("CH2"),
                rules);
        Source source = new Source("Portrait on the web", "https://example.org/portrait", null);
        return new StrategyFacts(
                basics,
                List.of(profile("P1", "CZ05", "GOLD", source), profile("P2", "DE80", "NONE", source)),
                List.of(new Need("N1", "P1", text, 3, 12)),
                List.of(new Stakeholder(
                        "Regional agency", "PUBLIC", 4, 2, "Keep it informed in secret.", "CZ", "CZ05", true)),
                List.of(new Source("Call text", "javascript:alert(1)", LocalDate.of(2025, 2, 3))));
    }

    private static Profile profile(String key, String nuts, String label, Source source) {
        return new Profile(
                key,
                "Legal name of " + key,
                null,
                "CLUSTER_ORGANISATION",
                new Place(nuts, "Town"),
                "https://example.org",
                2006,
                null,
                new Label(label, null),
                new Members(40, null, null, null, null),
                List.of("Machinery"),
                List.of("Nanofibres"),
                List.of("cs"),
                null,
                LocalDate.of(2025, 12, 1),
                "Works on layers.",
                List.of(source));
    }

    private Strategy strategy() {
        return new Strategy(
                text,
                "We join clusters.",
                PARTNERS,
                List.of(
                        swot("ST1", "STRENGTH", "Layers are known abroad.", "competence:C1"),
                        swot("WK1", "WEAKNESS", "Nobody knows investors.", "competence:C3"),
                        swot("TH1", "THREAT", "Rules become stricter.", "stage:VC1/S2")),
                List.of(new Axis(RecordId.next(), 1, "AX1", "Open markets", "Together we go further.")),
                List.of(
                        new Objective(
                                RecordId.next(),
                                1,
                                "O1",
                                "AX1",
                                "Enter Canada",
                                "By 2027 five companies sell there.",
                                "P1",
                                PlannedDate.inMonth(20),
                                "The rate of exchange holds.",
                                "AGREED",
                                List.of("K1"),
                                List.of("swot:WK1", "market:CA")),
                        new Objective(
                                RecordId.next(),
                                1,
                                "O2",
                                null,
                                "Close the loop",
                                null,
                                null,
                                null,
                                null,
                                "DRAFT",
                                List.of(),
                                List.of())),
                List.of(new Indicator(
                        RecordId.next(),
                        1,
                        "K1",
                        null,
                        "Companies in Canada",
                        "Companies with a first sale",
                        "companies",
                        "OUTCOME",
                        "UP",
                        "LAST",
                        "Invoices",
                        "P2",
                        0.0,
                        5.0,
                        PlannedDate.inMonth(24),
                        List.of())),
                List.of(new TargetMarket(
                        RecordId.next(), 1, "CA", "Canada", "CA", 4, 3, "Two languages", "A sister cluster")));
    }

    private static SwotItem swot(String key, String kind, String words, String basis) {
        return new SwotItem(RecordId.next(), 1, key, kind, words, null, List.of(basis));
    }

    private static Action action() {
        return new Action(
                RecordId.next(),
                1,
                "1.1",
                "Visit Toronto",
                null,
                "A24",
                null,
                "P1",
                new ActionStanding(ActionStatus.AGREED, null, null, null, null),
                new ActionTarget("Small companies", 12, null, null),
                new ActionTiming(null, true, Period.months(2), null, null, null, null, null),
                PlainRecords.unscored(),
                new BigDecimal("43210"),
                null,
                List.of(),
                List.of("O1"),
                List.of("need:N1", "interface:VC1/S1+S2"),
                List.of("K1"),
                List.of(),
                List.of(),
                List.of(new Funding(
                        RecordId.next(), 1, "Grant", Funding.Status.SECURED, new BigDecimal("32109"), null)));
    }

    private static List<Milestone> milestones() {
        return List.of(new Milestone(
                RecordId.next(),
                1,
                "MS1",
                "First meeting in Toronto",
                "DECISION_GATE",
                null,
                null,
                null,
                "1.1",
                "Minutes",
                null));
    }

    private Risk risk() {
        return new Risk(
                RecordId.next(),
                1,
                "R1",
                text,
                null,
                2,
                5,
                "Late answers",
                "Ask early",
                "P1",
                null,
                null,
                List.of(),
                List.of());
    }

    private Project project() {
        return new Project(
                RecordId.next(),
                1,
                "J1",
                "Freshness label",
                "IDEA",
                null,
                new Project.TechnologyReadiness(null, null),
                new Project.Money(costs ? new BigDecimal("210987") : null, null, null, null),
                null,
                List.of("P1"),
                List.of(),
                "P1",
                "Find a filler",
                PlannedDate.inMonth(9));
    }

    private static Meeting meeting() {
        return new Meeting(
                RecordId.next(),
                1,
                "MT1",
                LocalDate.of(2026, 3, 1),
                "Survey of needs",
                null,
                "SURVEY",
                null,
                List.of("Three markets stay."),
                "Online",
                new Meeting.Attendance(5, 83, 71),
                null);
    }

    private static Roadmap roadmap(
            List<Milestone> milestones,
            List<Risk> risks,
            List<Project> projects,
            List<GovernanceBody> bodies,
            List<Meeting> meetings) {
        return new Roadmap(
                PARTNERS,
                List.of(),
                List.of(),
                List.of(),
                milestones,
                List.of(),
                List.of(),
                risks,
                projects,
                bodies,
                meetings);
    }

    /** One competence held by one, one held by both, one by nobody. */
    private static AnalysedCompetences competences() {
        List<Competence> competences =
                List.of(competence("C1", "Layers"), competence("C2", "Printing"), competence("C3", "Finance skills"));
        CompetenceInput input = new CompetenceInput(
                List.of("P1", "P2"),
                competences.stream()
                        .map(each ->
                                new NeededCompetence(each.key(), each.domain(), each.requiredLevel(), each.weight()))
                        .toList(),
                List.of(
                        new Rating("P1", "C1", 4),
                        new Rating("P2", "C1", 1),
                        new Rating("P1", "C2", 3),
                        new Rating("P2", "C2", 3),
                        new Rating("P1", "C3", 0),
                        new Rating("P2", "C3", 2)),
                List.of(),
                SynergyParameters.STANDARD);
        Synergy synergy = new Synergy(
                RecordId.next(),
                1,
                "P1",
                "P2",
                80,
                "We know each other.",
                "Thin trays",
                "Price of samples",
                "Choose three trays",
                "EXPLORED",
                "P2",
                PlannedDate.inMonth(10));
        return new AnalysedCompetences(
                TODAY, true, PARTNERS, competences, List.of(synergy), input, CompetenceAnalysis.analyse(input));
    }

    private static Competence competence(String key, String name) {
        return new Competence(RecordId.next(), 1, key, "Materials", name, null, null, 3, 10.0);
    }

    private static AnalysedChains chains() {
        List<Stage> stages = List.of(
                stage("S1", "Raw polymers", List.of("S2"), role("P1", 3)),
                stage("S2", "Forming", List.of("S3"), role("P2", 3)),
                stage("S3", "Retail", List.of(), role("P2", 1)));
        ValueChain chain = new ValueChain(RecordId.next(), 1, "VC1", "Packaging", "From raw to retail.", stages);
        ChainInput input = new ChainInput(
                "VC1",
                List.of("P1", "P2"),
                stages.stream()
                        .map(stage -> new ChainStage(
                                stage.key(),
                                stage.kind(),
                                stage.criticality(),
                                stage.externalDependency(),
                                stage.feeds()))
                        .toList(),
                List.of(new StageRole("P1", "S1", 3), new StageRole("P2", "S2", 3), new StageRole("P2", "S3", 1)));
        GapDecision gap = new GapDecision(
                RecordId.next(), 1, "C3", null, null, "BRING_IN", "P2", PlannedDate.inMonth(12), "Ask an investor.");
        return new AnalysedChains(
                TODAY,
                new PartnershipChains(null, PARTNERS, List.of(chain), List.of(gap)),
                List.of(ChainAnalysis.analyse(input)));
    }

    private static Stage stage(String key, String name, List<String> feeds, Stage.PartnerRole role) {
        return new Stage(RecordId.next(), 1, key, name, ChainStage.Kind.PRIMARY, 3, 0.2, null, List.of(role), feeds);
    }

    private static Stage.PartnerRole role(String partner, int role) {
        return new Stage.PartnerRole(RecordId.next(), 1, partner, role, 7, null);
    }
}
