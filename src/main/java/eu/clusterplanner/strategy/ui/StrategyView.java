package eu.clusterplanner.strategy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.LinkedRecord;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.StepFrame;
import eu.clusterplanner.shell.StepPage;
import eu.clusterplanner.shell.field.FieldFactory;
import eu.clusterplanner.shell.field.FindingWords;
import eu.clusterplanner.strategy.Strategy;
import eu.clusterplanner.strategy.StrategyService;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** Step 6: where the partnership wants to go, and which findings each objective answers. */
@Route(value = PartnershipPage.ROUTE + "strategy", layout = PartnershipLayout.class)
@PermitAll
class StrategyView extends StepPage {

    private static final long serialVersionUID = 1L;

    private final transient StrategyService strategies;
    private final transient Records records;
    private final transient FieldFactory factory;
    private final transient Clock clock;

    StrategyView(StepFrame frame, StrategyService strategies, Records records, FieldFactory factory, Clock clock) {
        super(Step.STRATEGY, frame);
        this.strategies = strategies;
        this.records = records;
        this.factory = factory;
        this.clock = clock;
    }

    @Override
    protected void show(PartnershipId partnership, Div content, BeforeEnterEvent event) {
        Strategy strategy = strategies.strategy(partnership);
        FindingWords findings = new FindingWords(records, partnership, texts());
        StrategyWords words = new StrategyWords(texts(), Formats.of(texts(), clock.getZone()), findings, strategy);
        content.add(
                new DirectionSection(words, partnership),
                new AxesSection(words),
                new SwotSection(words),
                new TargetMarketSection(factory.on(partnership), texts()));
        LinkedRecord.show(content, event);
    }
}
