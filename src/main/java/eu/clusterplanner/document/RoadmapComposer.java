package eu.clusterplanner.document;

import eu.clusterplanner.action.ActionService;
import eu.clusterplanner.competence.CompetenceFiguresService;
import eu.clusterplanner.document.content.IssueOptions;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.document.persistence.DocumentQueries;
import eu.clusterplanner.document.persistence.StoredHead;
import eu.clusterplanner.document.roadmap.PlanBasis;
import eu.clusterplanner.document.roadmap.RoadmapDocument;
import eu.clusterplanner.document.roadmap.RoadmapDocumentInput;
import eu.clusterplanner.roadmap.RoadmapService;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.strategy.StrategyService;
import eu.clusterplanner.valuechain.ChainFiguresService;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what the steps hold of a plan, one query a step, and makes the roadmap of it. */
@Component
class RoadmapComposer implements DocumentComposer {

    private final DocumentQueries documents;
    private final StrategyService strategies;
    private final ActionService actions;
    private final RoadmapService roadmaps;
    private final CompetenceFiguresService competences;
    private final ChainFiguresService chains;

    RoadmapComposer(
            DocumentQueries documents,
            StrategyService strategies,
            ActionService actions,
            RoadmapService roadmaps,
            CompetenceFiguresService competences,
            ChainFiguresService chains) {
        this.documents = documents;
        this.strategies = strategies;
        this.actions = actions;
        this.roadmaps = roadmaps;
        this.competences = competences;
        this.chains = chains;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.ROADMAP;
    }

    @Override
    public Set<Sensitive> sensitive() {
        return Set.of(Sensitive.COSTS, Sensitive.LOAD);
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public DocumentModel compose(PartnershipId partnership, LocalDate today, IssueOptions options) {
        StoredHead head = documents.head(partnership, kind().name());
        return RoadmapDocument.compose(new RoadmapDocumentInput(
                head.on(today, options),
                strategies.strategy(partnership),
                actions.actions(partnership),
                roadmaps.roadmap(partnership),
                roadmaps.publishedSchedule(partnership).schedule(),
                head.rounds(),
                PlanBasis.of(competences.figures(partnership), chains.figures(partnership))));
    }
}
