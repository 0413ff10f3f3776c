package eu.clusterplanner.document;

import eu.clusterplanner.action.ActionService;
import eu.clusterplanner.document.actionlist.ActionListDocument;
import eu.clusterplanner.document.actionlist.ActionListInput;
import eu.clusterplanner.document.actionlist.ActionWorkbook;
import eu.clusterplanner.document.content.IssueOptions;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.document.model.Front;
import eu.clusterplanner.document.persistence.DocumentQueries;
import eu.clusterplanner.document.persistence.ListBasisQueries;
import eu.clusterplanner.roadmap.RoadmapService;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.strategy.StrategyService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what the steps hold of shared actions, one query a step, and makes the action list of it, with its workbook. */
@Component
class ActionListComposer implements DocumentComposer, WorkbookMaker {

    private final DocumentQueries documents;
    private final ListBasisQueries bases;
    private final StrategyService strategies;
    private final ActionService actions;
    private final RoadmapService roadmaps;

    ActionListComposer(
            DocumentQueries documents,
            ListBasisQueries bases,
            StrategyService strategies,
            ActionService actions,
            RoadmapService roadmaps) {
        this.documents = documents;
        this.bases = bases;
        this.strategies = strategies;
        this.actions = actions;
        this.roadmaps = roadmaps;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.ACTION_LIST;
    }

    @Override
    public Set<Sensitive> sensitive() {
        return Set.of(Sensitive.COSTS);
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public DocumentModel compose(PartnershipId partnership, LocalDate today, IssueOptions options) {
        return ActionListDocument.compose(input(partnership, today, options));
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Workbook workbook(PartnershipId partnership, LocalDate today, IssueOptions options, Instant made) {
        ActionListInput input = input(partnership, today, options);
        Front front = ActionListDocument.front(input);
        return new Workbook(front, ActionWorkbook.write(input, front, made));
    }

    private ActionListInput input(PartnershipId partnership, LocalDate today, IssueOptions options) {
        return new ActionListInput(
                documents.head(partnership, kind().name()).on(today, options),
                strategies.strategy(partnership),
                actions.actions(partnership),
                roadmaps.roadmap(partnership),
                roadmaps.publishedSchedule(partnership).schedule(),
                bases.basis(partnership));
    }
}
