package eu.clusterplanner.document;

import eu.clusterplanner.action.ActionService;
import eu.clusterplanner.competence.CompetenceFiguresService;
import eu.clusterplanner.document.persistence.DocumentQueries;
import eu.clusterplanner.document.persistence.RoadmapHead;
import eu.clusterplanner.document.roadmap.PlanBasis;
import eu.clusterplanner.document.roadmap.RoadmapDocumentInput;
import eu.clusterplanner.roadmap.RoadmapService;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.strategy.StrategyService;
import eu.clusterplanner.valuechain.ChainFiguresService;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what the steps hold of a plan, one query a step. */
@Component
class DocumentSources {

    private final DocumentQueries documents;
    private final StrategyService strategies;
    private final ActionService actions;
    private final RoadmapService roadmaps;
    private final CompetenceFiguresService competences;
    private final ChainFiguresService chains;

    DocumentSources(
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

    /**
     * What the roadmap is made from, all of one moment: somebody may be editing.
     *
     * @param today day for which it holds, unless the partnership names its own
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    RoadmapDocumentInput roadmap(PartnershipId partnership, LocalDate today) {
        RoadmapHead head = documents.roadmap(partnership);
        return new RoadmapDocumentInput(
                head.partnership(),
                Objects.requireNonNullElse(head.asOf(), today),
                head.choices(),
                strategies.strategy(partnership),
                actions.actions(partnership),
                roadmaps.roadmap(partnership),
                roadmaps.publishedSchedule(partnership).schedule(),
                head.rounds(),
                PlanBasis.of(competences.figures(partnership), chains.figures(partnership)));
    }
}
