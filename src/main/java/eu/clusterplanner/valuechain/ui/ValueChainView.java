package eu.clusterplanner.valuechain.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.LinkedRecord;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.StepFrame;
import eu.clusterplanner.shell.StepPage;
import eu.clusterplanner.shell.field.FieldFactory;
import eu.clusterplanner.shell.field.RecordFields;
import eu.clusterplanner.shell.field.RecordList;
import eu.clusterplanner.valuechain.ChainStepService;
import eu.clusterplanner.valuechain.ChainsFromTemplates;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Which partner stands at which stage, where the chain is weak, and where partners meet; {@code ?record=ST4} or
 * {@code ?record=CHAIN/ST4} leads to a stage.
 */
@PermitAll
@Route(value = PartnershipPage.ROUTE + "value-chain", layout = PartnershipLayout.class)
class ValueChainView extends StepPage {

    private static final long serialVersionUID = 1L;

    private final transient ChainStepService service;
    private final transient ChainsFromTemplates templates;
    private final transient Records records;
    private final transient FieldFactory factory;
    private final transient ObjectProvider<SavingState> saving;
    private final transient Clock clock;

    ValueChainView(
            StepFrame frame,
            ChainStepService service,
            ChainsFromTemplates templates,
            Records records,
            FieldFactory factory,
            ObjectProvider<SavingState> saving,
            Clock clock) {
        super(Step.VALUE_CHAIN, frame);
        takeWholeWidth();
        this.service = service;
        this.templates = templates;
        this.records = records;
        this.factory = factory;
        this.saving = saving;
        this.clock = clock;
    }

    @Override
    protected void show(PartnershipId partnership, Div content, BeforeEnterEvent event) {
        if (service.step(partnership).isEmpty()) {
            Paragraph empty = new Paragraph(texts().get("valuechain.not-published"));
            empty.addClassName("planner-empty");
            content.add(empty);
            return;
        }
        ChainDesk desk = new ChainDesk(
                factory.on(partnership),
                () -> service.step(partnership).orElseThrow(),
                texts(),
                Formats.of(texts(), clock.getZone()));
        RecordList chains = new RecordList(
                        desk.page(),
                        null,
                        new RecordList.Contents(
                                        "value_chain",
                                        "valuechain.empty",
                                        "valuechain.add",
                                        siblings -> Map.of("name", texts().get("valuechain.new")),
                                        fields -> chain(desk, fields))
                                .first(desk.showable()))
                .onChanged(desk::changed);
        desk.page().onFollowed(desk::changed);
        chains.addClassName("planner-chains");
        content.add(chains);
        if (records.mayAdd(partnership, "value_chain", null, Map.of())) {
            content.add(new Button(
                    texts().get("valuechain.template"),
                    pressed -> new TemplateDialog(texts(), template -> {
                                templates.add(partnership, template);
                                desk.changed();
                                chains.refresh();
                                saving.getObject().saved();
                                desk.page().acts().offerUndo(texts().get("catalogue.added", "count", 1), () -> {
                                    desk.changed();
                                    chains.refresh();
                                });
                            })
                            .open()));
        }
        LinkedRecord.show(content, event);
    }

    private ChainSection chain(ChainDesk desk, RecordFields fields) {
        if (desk.chain(fields.row().id()).isEmpty()) {
            desk.read();
        }
        return new ChainSection(desk, fields, records, saving.getObject());
    }
}
