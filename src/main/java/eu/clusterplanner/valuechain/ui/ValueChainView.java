package eu.clusterplanner.valuechain.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.LinkedRecord;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.StepFrame;
import eu.clusterplanner.shell.StepPage;
import eu.clusterplanner.valuechain.AnalysedChains;
import eu.clusterplanner.valuechain.ChainStepService;
import eu.clusterplanner.valuechain.ValueChain;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;

/**
 * Which partner stands at which stage, where the chain is weak, and where partners meet; {@code ?record=ST4} or
 * {@code ?record=CHAIN/ST4} leads to a stage.
 */
@PermitAll
@Route(value = PartnershipPage.ROUTE + "value-chain", layout = PartnershipLayout.class)
class ValueChainView extends StepPage {

    private static final long serialVersionUID = 1L;

    private final transient ChainStepService service;
    private final transient Clock clock;

    ValueChainView(StepFrame frame, ChainStepService service, Clock clock) {
        super(Step.VALUE_CHAIN, frame);
        takeWholeWidth();
        this.service = service;
        this.clock = clock;
    }

    @Override
    protected void show(PartnershipId partnership, Div content, BeforeEnterEvent event) {
        Optional<AnalysedChains> step = service.step(partnership);
        if (step.isEmpty()) {
            content.add(empty("valuechain.not-published"));
            return;
        }
        AnalysedChains analysed = step.get();
        if (analysed.chains().chains().isEmpty()) {
            content.add(empty("valuechain.empty"));
            return;
        }
        ChainWords words = new ChainWords(analysed.chains(), texts(), Formats.of(texts(), clock.getZone()));
        for (ValueChain chain : analysed.chains().chains()) {
            analysed.figures(chain.key()).ifPresent(figures -> content.add(new ChainSection(chain, figures, words)));
        }
        LinkedRecord.show(content, event);
    }

    private Paragraph empty(String key) {
        Paragraph empty = new Paragraph(texts().get(key));
        empty.addClassName("planner-empty");
        return empty;
    }
}
