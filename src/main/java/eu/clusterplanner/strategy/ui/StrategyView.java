package eu.clusterplanner.strategy.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.DividedStepPage;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.StepFrame;
import eu.clusterplanner.shell.SubPage;
import eu.clusterplanner.shell.field.FieldFactory;
import eu.clusterplanner.shell.field.FindingWords;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.field.RecordFields;
import eu.clusterplanner.strategy.StrategyService;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Step 6: where the partnership wants to go, and which findings each objective answers. */
@Route(value = PartnershipPage.ROUTE + "strategy" + DividedStepPage.PART, layout = PartnershipLayout.class)
@PermitAll
class StrategyView extends DividedStepPage {

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
    protected List<SubPage> subPages(PartnershipId partnership) {
        PageFields page = factory.on(partnership);
        StrategyLists lists = new StrategyLists(page, texts(), () -> {});
        return List.of(
                page("objectives", Set.of("axis", "objective"), content -> showObjectives(page, content)),
                page("swot", Set.of("swot_item"), content -> showSwot(page, content)),
                page(
                        "indicators",
                        Set.of("kpi", "reporting_round"),
                        content -> content.add(lists.indicators(), lists.rounds())),
                page("markets", Set.of("target_market"), content -> showMarkets(page, content)),
                page("lessons", Set.of("lesson"), content -> content.add(lists.lessons())));
    }

    private void showMarkets(PageFields page, Div content) {
        MarketHints hints = new MarketHints(records, page.partnership(), texts());
        page.onFollowed(hints::refresh);
        content.add(new TargetMarketSection(page, texts(), hints::refresh), hints);
    }

    private SubPage page(String path, Set<String> kinds, Consumer<Div> fill) {
        return new SubPage(path.equals("objectives") ? "" : path, texts().get("strategy.page." + path), kinds, fill);
    }

    private void showObjectives(PageFields page, Div content) {
        PartnershipId partnership = page.partnership();
        RecordFields own = page.of(records.find(partnership, RecordKind.PARTNERSHIP, new RecordId(partnership.value()))
                .orElseThrow(NotFoundException::new));
        content.add(new DirectionSection(own, texts()));
        showWithLists(page, content, "axis", AxesSection::new, StrategyLists::axes);
    }

    private void showSwot(PageFields page, Div content) {
        showWithLists(page, content, "swot_item", SwotSection::new, StrategyLists::swot);
    }

    /** What the team reads, made anew after each change, and below it what it writes. */
    private void showWithLists(
            PageFields page,
            Div content,
            String kind,
            Function<StrategyWords, Div> readable,
            Function<StrategyLists, Details> written) {
        Div reading = new Div(readable.apply(words(page.partnership())));
        content.add(reading);
        Runnable read = () -> {
            reading.removeAll();
            reading.add(readable.apply(words(page.partnership())));
        };
        page.onFollowed(read);
        if (records.mayAdd(page.partnership(), kind, null, Map.of())) {
            content.add(written.apply(new StrategyLists(page, texts(), read)));
        }
    }

    private StrategyWords words(PartnershipId partnership) {
        return new StrategyWords(
                texts(),
                Formats.of(texts(), clock.getZone()),
                new FindingWords(records, partnership, texts()),
                strategies.strategy(partnership));
    }
}
