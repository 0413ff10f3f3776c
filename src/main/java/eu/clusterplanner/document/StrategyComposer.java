package eu.clusterplanner.document;

import eu.clusterplanner.action.ActionList;
import eu.clusterplanner.action.ActionService;
import eu.clusterplanner.competence.CompetenceFiguresService;
import eu.clusterplanner.competence.CompetenceMatrixService;
import eu.clusterplanner.document.content.IssueOptions;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.document.persistence.DocumentQueries;
import eu.clusterplanner.document.persistence.StoredHead;
import eu.clusterplanner.document.persistence.StrategyFactQueries;
import eu.clusterplanner.document.strategy.StrategyDocument;
import eu.clusterplanner.document.strategy.StrategyDocumentInput;
import eu.clusterplanner.document.strategy.StrategyFacts;
import eu.clusterplanner.roadmap.RoadmapService;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.strategy.StrategyService;
import eu.clusterplanner.valuechain.ChainFiguresService;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what the steps hold of a plan, one query a step, and makes the strategy of it. */
@Component
class StrategyComposer implements DocumentComposer {

    /** The services of the steps that the strategy tells. */
    record Steps(
            StrategyService strategies,
            ActionService actions,
            RoadmapService roadmaps,
            CompetenceFiguresService competences,
            CompetenceMatrixService matrices,
            ChainFiguresService chains) {}

    private final DocumentQueries documents;
    private final StrategyFactQueries facts;
    private final Steps steps;

    StrategyComposer(
            DocumentQueries documents,
            StrategyFactQueries facts,
            StrategyService strategies,
            ActionService actions,
            RoadmapService roadmaps,
            CompetenceFiguresService competences,
            CompetenceMatrixService matrices,
            ChainFiguresService chains) {
        this.documents = documents;
        this.facts = facts;
        this.steps = new Steps(strategies, actions, roadmaps, competences, matrices, chains);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.STRATEGY;
    }

    @Override
    public Set<Sensitive> sensitive() {
        return StrategyDocument.SENSITIVE;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public DocumentModel compose(PartnershipId partnership, LocalDate today, IssueOptions options) {
        StoredHead head = documents.head(partnership, kind().name());
        ActionList actions = steps.actions().actions(partnership);
        return StrategyDocument.compose(new StrategyDocumentInput(
                head.on(today, options),
                facts(partnership, actions.costsShown()),
                steps.strategies().strategy(partnership),
                actions,
                steps.roadmaps().roadmap(partnership),
                steps.roadmaps().publishedSchedule(partnership).schedule(),
                head.rounds(),
                steps.competences().figures(partnership),
                steps.matrices().matrix(partnership).assessments(),
                steps.chains().figures(partnership)));
    }

    private StrategyFacts facts(PartnershipId partnership, boolean withCosts) {
        StrategyFacts all = facts.facts(partnership);
        return withCosts ? all : all.withoutCosts();
    }
}
