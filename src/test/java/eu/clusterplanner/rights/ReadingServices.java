package eu.clusterplanner.rights;

import static eu.clusterplanner.rights.RightsTable.AFTER;
import static eu.clusterplanner.rights.RightsTable.BEFORE;

import eu.clusterplanner.action.ActionList;
import eu.clusterplanner.action.ActionService;
import eu.clusterplanner.action.FundingService;
import eu.clusterplanner.action.PortfolioService;
import eu.clusterplanner.action.PriorityService;
import eu.clusterplanner.action.SavedViews;
import eu.clusterplanner.competence.CompetenceFiguresService;
import eu.clusterplanner.competence.CompetenceMatrixService;
import eu.clusterplanner.document.DocumentService;
import eu.clusterplanner.exchange.ActionListExport;
import eu.clusterplanner.exchange.PartnershipExport;
import eu.clusterplanner.exchange.WorkbookExport;
import eu.clusterplanner.exchange.WorkbookReturn;
import eu.clusterplanner.identity.AccountService;
import eu.clusterplanner.operation.SystemState;
import eu.clusterplanner.partnership.PartnershipService;
import eu.clusterplanner.partnership.TeamService;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.RecordSearch;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.SearchedWords;
import eu.clusterplanner.record.history.History;
import eu.clusterplanner.record.history.HistoryFilter;
import eu.clusterplanner.request.RequestService;
import eu.clusterplanner.roadmap.RoadmapService;
import eu.clusterplanner.scenario.ScenarioService;
import eu.clusterplanner.scenario.TrialService;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.valuechain.ChainFiguresService;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.beans.factory.BeanFactory;

/** What services give to read. */
final class ReadingServices implements Door {

    private final BeanFactory beans;
    private final Records records;

    ReadingServices(BeanFactory beans) {
        this.beans = beans;
        this.records = beans.getBean(Records.class);
    }

    @Override
    public Map<String, Attempt> attempts() {
        return Map.ofEntries(
                Map.entry("find it among my partnerships", (who, scene) -> mine(scene)),
                Map.entry("read the plan", read(id -> records.list(id, "partner"))),
                Map.entry("read how much there is", read(bean(PartnershipService.class)::contents)),
                Map.entry(
                        "find words in the plan",
                        read(id -> bean(RecordSearch.class).find(id, SearchedWords.of("training"), 1))),
                Map.entry("see the views of the actions", read(bean(SavedViews.class)::of)),
                Map.entry("read the history", read(id -> bean(History.class).page(id, HistoryFilter.NONE, null))),
                Map.entry(
                        "see what is different", read(id -> bean(History.class).between(id, Instant.EPOCH, null))),
                Map.entry(
                        "export the file",
                        read(id -> bean(PartnershipExport.class).export(id))),
                Map.entry(
                        "export the workbook",
                        read(id -> bean(WorkbookExport.class).export(id, Texts.english()))),
                Map.entry(
                        "take the shared actions out as a file",
                        read(id -> List.of(
                                bean(ActionListExport.class).workbook(id, Texts.english()),
                                bean(ActionListExport.class).csv(id, Texts.english())))),
                Map.entry(
                        "see what a workbook that comes back changes",
                        read(id -> bean(WorkbookReturn.class).compare(id, ChangingServices.edited(), Texts.english()))),
                Map.entry("see the ratings of the first partner" + BEFORE, (who, scene) -> ratings(scene)),
                Map.entry("see the ratings of the first partner" + AFTER, (who, scene) -> ratings(scene)),
                Map.entry("see the analysis" + BEFORE, (who, scene) -> analysis(scene)),
                Map.entry("see the analysis" + AFTER, (who, scene) -> analysis(scene)),
                Map.entry("see a trial" + BEFORE, (who, scene) -> trial(scene)),
                Map.entry("see a trial" + AFTER, (who, scene) -> trial(scene)),
                Map.entry("fetch the computed roadmap" + BEFORE, read(bean(RoadmapService.class)::publishedSchedule)),
                Map.entry("fetch the computed roadmap" + AFTER, read(bean(RoadmapService.class)::publishedSchedule)),
                Map.entry("download the document" + BEFORE, read(bean(DocumentService.class)::roadmap)),
                Map.entry("download the document" + AFTER, read(bean(DocumentService.class)::roadmap)),
                Map.entry("see the dates of the plan", read(bean(RoadmapService.class)::schedule)),
                Map.entry("see what is spent" + BEFORE, (who, scene) -> spent(scene)),
                Map.entry("see what is spent" + AFTER, (who, scene) -> spent(scene)),
                Map.entry("see the choice within a budget", read(bean(PortfolioService.class)::basis)),
                Map.entry("see the values of actions", read(bean(PriorityService.class)::priorities)),
                Map.entry("see the money of actions", read(bean(FundingService.class)::funding)),
                Map.entry("see what the first partner spends", (who, scene) -> spentByFirst(scene)),
                Map.entry("see how far partners are with their answers", read(bean(RequestService.class)::list)),
                Map.entry("see the team", read(bean(TeamService.class)::list)),
                Map.entry("see whether everything is well", (who, scene) -> {
                    bean(SystemState.class).look();
                    return Answer.YES;
                }),
                Map.entry("look after accounts", (who, scene) -> {
                    bean(AccountService.class).list();
                    return Answer.YES;
                }));
    }

    private Answer mine(Scene scene) {
        boolean listed = bean(PartnershipService.class).mine().stream()
                .anyMatch(mine -> mine.id().equals(scene.partnership()));
        return listed ? Answer.YES : Answer.NONE;
    }

    private Answer ratings(Scene scene) {
        boolean inMatrix = bean(CompetenceMatrixService.class).matrix(scene.partnership()).assessments().stream()
                .anyMatch(assessment -> assessment.partner().equals(Scene.OWN));
        boolean inRecords = records.find(scene.partnership(), "assessment", scene.id("rating"))
                .isPresent();
        return same(inMatrix, inRecords);
    }

    private Answer analysis(Scene scene) throws Exception {
        Answer competences = Answer.of(
                () -> read(bean(CompetenceFiguresService.class)::figures).by(Who.MANAGER, scene));
        Answer chains =
                Answer.of(() -> read(bean(ChainFiguresService.class)::figures).by(Who.MANAGER, scene));
        if (competences != chains) {
            throw new AssertionError("competences " + competences + ", chains " + chains);
        }
        return chains;
    }

    private Answer trial(Scene scene) throws Exception {
        boolean basis = bean(TrialService.class).basis(scene.partnership()).isPresent();
        Answer kept = Answer.of(() -> read(bean(ScenarioService.class)::kept).by(Who.MANAGER, scene));
        return same(basis, kept == Answer.YES);
    }

    /** Of all: the budget, and what each of the partners spends. */
    private Answer spent(Scene scene) {
        RecordId self = new RecordId(scene.partnership().value());
        boolean budget = find(scene, RecordKind.PARTNERSHIP, self).value("budget") != null;
        ActionList actions = bean(ActionService.class).actions(scene.partnership());
        boolean everybody =
                actions.actions().getFirst().contributions().stream().allMatch(given -> given.cost() != null);
        same(actions.costsShown(), everybody);
        return same(budget, everybody);
    }

    private Answer spentByFirst(Scene scene) {
        boolean inActions = bean(ActionService.class).actions(scene.partnership()).actions().stream()
                .flatMap(action -> action.contributions().stream())
                .anyMatch(given -> given.partner().equals(Scene.OWN) && given.cost() != null);
        return same(inActions, find(scene, "contribution", scene.id("own cost")).value("cost") != null);
    }

    private RecordRow find(Scene scene, String kind, RecordId id) {
        return records.find(scene.partnership(), kind, id).orElseThrow();
    }

    private static Answer same(boolean one, boolean other) {
        if (one != other) {
            throw new AssertionError("two services answer differently");
        }
        return Answer.when(one);
    }

    private static Attempt read(Consumer<PartnershipId> reading) {
        return (who, scene) -> {
            reading.accept(scene.partnership());
            return Answer.YES;
        };
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }
}
