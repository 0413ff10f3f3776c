package eu.clusterplanner.rights;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.action.ActionParts;
import eu.clusterplanner.action.PortfolioService;
import eu.clusterplanner.action.PriorityChange;
import eu.clusterplanner.action.SavedViews;
import eu.clusterplanner.action.UsualParts;
import eu.clusterplanner.competence.AssessmentService;
import eu.clusterplanner.competence.CompetencesFromTemplates;
import eu.clusterplanner.competence.CorrectionService;
import eu.clusterplanner.competence.MatrixEntry;
import eu.clusterplanner.exchange.Choice;
import eu.clusterplanner.exchange.PartnershipImport;
import eu.clusterplanner.exchange.ReturnedWorkbook;
import eu.clusterplanner.exchange.WorkbookImport;
import eu.clusterplanner.exchange.WorkbookReturn;
import eu.clusterplanner.exchange.workbook.TestWorkbook;
import eu.clusterplanner.exchange.workbook.WorkbookSheet;
import eu.clusterplanner.partnership.Invitation;
import eu.clusterplanner.partnership.InvitationService;
import eu.clusterplanner.partnership.NewPartnership;
import eu.clusterplanner.partnership.PartnershipService;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.partnership.TeamService;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.RecordCopies;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Removal;
import eu.clusterplanner.record.Removals;
import eu.clusterplanner.reference.ChainTemplates;
import eu.clusterplanner.reference.CompetenceTemplates;
import eu.clusterplanner.request.NewRequest;
import eu.clusterplanner.request.RequestPart;
import eu.clusterplanner.request.RequestService;
import eu.clusterplanner.request.RequestedPartner;
import eu.clusterplanner.roadmap.FrozenPlanService;
import eu.clusterplanner.scenario.CandidateAdoption;
import eu.clusterplanner.scenario.Scenario;
import eu.clusterplanner.scenario.ScenarioService;
import eu.clusterplanner.scenario.analysis.Assumptions;
import eu.clusterplanner.scenario.analysis.Candidate;
import eu.clusterplanner.schedule.Moscow;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.valuechain.ChainsFromTemplates;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** What services change. */
final class ChangingServices implements Door {

    private static final NewPartnership NEXT = new NewPartnership("NEXT", "The next one", "OTHER");

    private final Records records;
    private final AssessmentService assessments;
    private final FrozenPlanService frozenPlans;
    private final PortfolioService portfolios;
    private final RecordCopies copies;
    private final Removals removals;
    private final ChainsFromTemplates chains;
    private final ScenarioService scenarios;
    private final CandidateAdoption adoption;
    private final CompetencesFromTemplates competences;
    private final RequestService requests;
    private final CorrectionService corrections;
    private final TeamService team;
    private final InvitationService invitations;
    private final PartnershipService partnerships;
    private final PartnershipImport imports;
    private final WorkbookImport workbooks;
    private final WorkbookReturn returns;
    private final ActionParts parts;
    private final UsualParts usual;
    private final SavedViews views;

    ChangingServices(BeanFactory beans) {
        this.records = beans.getBean(Records.class);
        this.assessments = beans.getBean(AssessmentService.class);
        this.frozenPlans = beans.getBean(FrozenPlanService.class);
        this.portfolios = beans.getBean(PortfolioService.class);
        this.copies = beans.getBean(RecordCopies.class);
        this.removals = beans.getBean(Removals.class);
        this.chains = beans.getBean(ChainsFromTemplates.class);
        this.scenarios = beans.getBean(ScenarioService.class);
        this.adoption = beans.getBean(CandidateAdoption.class);
        this.competences = beans.getBean(CompetencesFromTemplates.class);
        this.requests = beans.getBean(RequestService.class);
        this.corrections = beans.getBean(CorrectionService.class);
        this.team = beans.getBean(TeamService.class);
        this.invitations = beans.getBean(InvitationService.class);
        this.partnerships = beans.getBean(PartnershipService.class);
        this.imports = beans.getBean(PartnershipImport.class);
        this.workbooks = beans.getBean(WorkbookImport.class);
        this.returns = beans.getBean(WorkbookReturn.class);
        this.parts = beans.getBean(ActionParts.class);
        this.usual = beans.getBean(UsualParts.class);
        this.views = beans.getBean(SavedViews.class);
    }

    @Override
    public Map<String, Attempt> attempts() {
        return Map.ofEntries(
                does("import a file as a new partnership", scene -> imports.importFile(Calls.FILE.getBytes(UTF_8))),
                does("import a workbook as a new partnership", scene -> importWorkbook()),
                does("take over a workbook that comes back", this::bringWorkbookBack),
                does("begin a partnership", scene -> partnerships.create(NEXT)),
                does("change the basics", scene -> change(scene, RecordKind.PARTNERSHIP, self(scene), "vision", "V")),
                does(
                        "publish the ratings",
                        scene -> change(scene, "partnership_settings", scene.id("settings"), "ratingsPublished", true)),
                does(
                        "change the profile of the first partner",
                        scene -> change(scene, "partner", scene.id(Scene.OWN), "city", "Brno")),
                does(
                        "change the role of the first partner",
                        scene -> change(scene, "partner", scene.id(Scene.OWN), "role", "COORDINATOR")),
                does(
                        "remove the second partner",
                        scene -> records.remove(scene.partnership(), "partner", scene.id(Scene.OTHER), 1)),
                Map.entry("rate the first partner", (who, scene) -> rate(scene, scene.id(Scene.OWN), "level")),
                Map.entry("say what level is needed", (who, scene) -> rate(scene, null, "requiredLevel")),
                does(
                        "report progress of an action of the first partner",
                        scene -> change(scene, "action", scene.id("A1"), "progress", 50)),
                does(
                        "change the title of an action",
                        scene -> change(scene, "action", scene.id("A1"), "title", "Another")),
                does(
                        "add an action",
                        scene -> records.add(
                                scene.partnership(), "action", null, Map.of("title", "T", "status", "IDEA"))),
                does(
                        "put actions into another order",
                        scene -> records.reorder(scene.partnership(), "action", List.of(scene.id("A1")))),
                does("take over a choice within a budget", this::takeOver),
                does("copy an action", scene -> copies.copy(scene.partnership(), "action", scene.id("A1"), Map.of())),
                does("bring a removed action back", scene -> removals.undo(scene.partnership(), removed(scene))),
                does(
                        "begin a value chain with a template",
                        scene -> chains.add(
                                scene.partnership(), ChainTemplates.all().getFirst())),
                does("keep a trial", scene -> scenarios.keep(scene.partnership(), "Kept", Assumptions.NONE)),
                does("remove a kept trial", scene -> scenarios.remove(scene.partnership(), kept(scene))),
                does(
                        "make a partner of a candidate",
                        scene -> adoption.adopt(scene.partnership(), Candidate.named("Lab"), "Assumed")),
                does(
                        "begin a list of competences with a template",
                        scene -> competences.add(
                                scene.partnership(),
                                CompetenceTemplates.all().getFirst().items())),
                does(
                        "write who gives what to an action",
                        scene -> parts.replace(
                                scene.partnership(),
                                ActionParts.Parts.CONTRIBUTIONS,
                                scene.id("A1"),
                                records.list(scene.partnership(), "contribution", scene.id("A1")).stream()
                                        .map(row -> new ActionParts.Seen(row.id(), row.version()))
                                        .toList(),
                                List.of(Map.of("partner", scene.id(Scene.OWN), "personDays", 77.0)))),
                does(
                        "fill in what is usual for an action",
                        scene -> usual.fill(
                                scene.partnership(), List.of(scene.id("A1")), Set.of(UsualParts.Part.DURATION))),
                does(
                        "keep a view of the actions for the team",
                        scene -> views.keep(scene.partnership(), "All", "order=title", false)),
                does(
                        "keep a view of the actions for oneself",
                        scene -> views.keep(scene.partnership(), "Mine", "only=mine", true)),
                does("ask partners for their part", this::askPartners),
                does(
                        "correct what the first partner said",
                        scene -> corrections.correct(
                                scene.partnership(),
                                new MatrixEntry(scene.id("C1"), scene.id(Scene.OWN), MatrixEntry.LEVEL, "2", 1, "3"),
                                "A note")),
                does("freeze the plan", scene -> frozenPlans.freeze(scene.partnership(), "As agreed")),
                does("invite an editor", scene -> invite(scene, Role.EDITOR, null)),
                does(
                        "invite a colleague of the first partner",
                        scene -> invite(scene, Role.CONTRIBUTOR, scene.id(Scene.OWN))),
                Map.entry("look at the invitation of a colleague", (who, scene) -> {
                    invitedColleague(scene);
                    return Answer.when(!invitations.list(scene.partnership()).isEmpty());
                }),
                does(
                        "send the invitation of an editor again",
                        scene -> invitations.sendAgain(scene.partnership(), invitedEditor(scene))),
                does(
                        "send the invitation of a colleague again",
                        scene -> invitations.sendAgain(scene.partnership(), invitedColleague(scene))),
                does(
                        "take back the invitation of an editor",
                        scene -> invitations.revoke(scene.partnership(), invitedEditor(scene))),
                does(
                        "take back the invitation of a colleague",
                        scene -> invitations.revoke(scene.partnership(), invitedColleague(scene))),
                does(
                        "change the role of somebody",
                        scene -> team.changeRole(
                                scene.partnership(), scene.person(Who.EDITOR).id(), Role.READER)),
                does(
                        "say for whom somebody works",
                        scene -> team.changePartner(
                                scene.partnership(), scene.person(Who.EDITOR).id(), scene.id(Scene.OWN))),
                does(
                        "remove the reader from the team",
                        scene -> team.remove(
                                scene.partnership(), scene.person(Who.READER).id())),
                does("copy the partnership", scene -> partnerships.copy(scene.partnership(), NEXT)),
                does("delete the partnership", scene -> partnerships.delete(scene.partnership())),
                deleted("bring the deleted partnership back", scene -> partnerships.bringBack(scene.partnership())),
                deleted(
                        "delete the deleted partnership for ever",
                        scene -> partnerships.deleteForEver(scene.partnership())));
    }

    /** A workbook with another city of the first partner. */
    static byte[] edited() {
        return new TestWorkbook()
                .sheet("Partners", TestWorkbook.row("Key", "City"), TestWorkbook.row(Scene.OWN, "Brno"))
                .bytes();
    }

    /** What the manager sees, whoever takes it over. */
    private void bringWorkbookBack(Scene scene) {
        ReturnedWorkbook returned = TestAccounts.callUnchecked(
                scene.person(Who.MANAGER), () -> returns.compare(scene.partnership(), edited(), Texts.english()));
        returns.takeOver(
                scene.partnership(),
                returned,
                Set.of(new Choice(WorkbookSheet.PARTNERS, Scene.OWN, "city")),
                Texts.english());
    }

    private void importWorkbook() {
        byte[] workbook = new TestWorkbook()
                .sheet("Partners", TestWorkbook.row("Name"), TestWorkbook.row("Alpha"))
                .bytes();
        workbooks.importWorkbook(workbooks.read(workbook, Texts.english()), NEXT, Texts.english());
    }

    private Scenario kept(Scene scene) {
        return TestAccounts.callUnchecked(scene.person(Who.MANAGER), () -> {
            scenarios.keep(scene.partnership(), "Kept", Assumptions.NONE);
            return scenarios.kept(scene.partnership()).getFirst();
        });
    }

    private void askPartners(Scene scene) {
        requests.ask(
                scene.partnership(),
                new NewRequest(
                        Set.of(RequestPart.NEEDS),
                        LocalDate.now(ZoneOffset.UTC).plusDays(7),
                        "",
                        List.of(new RequestedPartner(scene.id(Scene.OWN), "partner@example.org", "", Locale.ENGLISH))));
    }

    private static Map.Entry<String, Attempt> does(String act, Consumer<Scene> doing) {
        return Map.entry(act, (who, scene) -> {
            doing.accept(scene);
            return Answer.YES;
        });
    }

    private Map.Entry<String, Attempt> deleted(String act, Consumer<Scene> doing) {
        return does(act, scene -> {
            TestAccounts.runAs(scene.person(Who.MANAGER), () -> partnerships.delete(scene.partnership()));
            doing.accept(scene);
        });
    }

    private void change(Scene scene, String kind, RecordId id, String property, Object value) {
        records.change(scene.partnership(), new Change(kind, id, scene.version(kind), property, value));
    }

    private Answer rate(Scene scene, @Nullable RecordId partner, String property) {
        MatrixEntry entry = new MatrixEntry(scene.id("C1"), partner, property, "2", 1, null);
        return Answer.when(
                assessments.rate(scene.partnership(), List.of(entry)).getFirst().problem() == null);
    }

    private void invite(Scene scene, Role role, @Nullable RecordId partner) {
        invitations.invite(
                scene.partnership(), new Invitation(scene.person(Who.STRANGER).email(), "", role, partner));
    }

    /** An action that the manager removed. */
    private Removal removed(Scene scene) {
        return TestAccounts.callUnchecked(
                scene.person(Who.MANAGER), () -> removals.remove(scene.partnership(), "action", scene.id("A1")));
    }

    /** An invitation that the manager made. */
    private RecordId invited(Scene scene, Role role, @Nullable RecordId partner) {
        AtomicReference<RecordId> made = new AtomicReference<>(RecordId.next());
        TestAccounts.runAs(scene.person(Who.MANAGER), () -> {
            invite(scene, role, partner);
            made.set(invitations.list(scene.partnership()).getFirst().id());
        });
        return made.get();
    }

    private RecordId invitedEditor(Scene scene) {
        return invited(scene, Role.EDITOR, null);
    }

    private RecordId invitedColleague(Scene scene) {
        return invited(scene, Role.CONTRIBUTOR, scene.id(Scene.OWN));
    }

    private static RecordId self(Scene scene) {
        return new RecordId(scene.partnership().value());
    }

    private void takeOver(Scene scene) {
        assertThat(portfolios.apply(
                        scene.partnership(), List.of(new PriorityChange(scene.id("A1"), "A1", null, Moscow.SHOULD))))
                .isTrue();
    }
}
