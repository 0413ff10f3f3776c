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
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.strategy.StrategyService;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;

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
        PageFields page = factory.on(partnership);
        Div axes = new Div();
        Div swot = new Div();
        Consumer<StrategyWords> read = words -> {
            axes.removeAll();
            axes.add(new AxesSection(words));
            swot.removeAll();
            swot.add(new SwotSection(words));
        };
        StrategyWords words = words(partnership);
        read.accept(words);
        content.add(new DirectionSection(words, partnership), axes);
        boolean edits = records.mayAdd(partnership, "axis", null, Map.of());
        StrategyLists lists = new StrategyLists(page, texts(), () -> read.accept(words(partnership)));
        if (edits) {
            content.add(lists.axes());
        }
        content.add(swot);
        if (edits) {
            content.add(lists.swot());
        }
        content.add(new TargetMarketSection(page, texts()));
        LinkedRecord.show(content, event);
    }

    private StrategyWords words(PartnershipId partnership) {
        return new StrategyWords(
                texts(),
                Formats.of(texts(), clock.getZone()),
                new FindingWords(records, partnership, texts()),
                strategies.strategy(partnership));
    }
}
