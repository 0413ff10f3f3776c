package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.action.ActionDates;
import eu.clusterplanner.action.ActionParts;
import eu.clusterplanner.action.ActionReasons;
import eu.clusterplanner.action.ActionService;
import eu.clusterplanner.action.FundingService;
import eu.clusterplanner.action.SavedViews;
import eu.clusterplanner.action.UsualParts;
import eu.clusterplanner.record.RecordCells;
import eu.clusterplanner.record.RecordKinds;
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
import eu.clusterplanner.shell.field.PageFields;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Step 7: what the partners do together; {@code ?record=1.2} leads to an action, with {@code &property=duration} to one
 * cell of it; other parameters are the filter.
 */
@Route(value = PartnershipPage.ROUTE + "actions", layout = PartnershipLayout.class)
@PermitAll
class ActionsView extends StepPage {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient FieldFactory factory;
    private final transient SavingState saving;

    ActionsView(StepFrame frame, Services services, FieldFactory factory, SavingState saving) {
        super(Step.ACTIONS, frame);
        this.services = services;
        this.factory = factory;
        this.saving = saving;
        takeWholeWidth();
    }

    /** What the page reads from and writes to. */
    @Component
    record Services(
            Records records,
            RecordKinds kinds,
            RecordCells cells,
            ActionService actions,
            ActionParts parts,
            SavedViews views,
            UsualParts usual,
            ActionDates dates,
            ActionReasons reasons,
            FundingService funding,
            Clock clock) {}

    @Override
    protected void show(PartnershipId partnership, Div content, BeforeEnterEvent event) {
        PageFields page = factory.on(partnership);
        ActionBoard board = new ActionBoard(
                new ActionBoard.Sources(services.records(), services.actions(), services.dates(), services.clock()),
                partnership);
        ActionWords words =
                new ActionWords(texts(), Formats.of(texts(), services.clock().getZone()), board);
        ActionColumns columns = new ActionColumns(
                page, services.kinds().get("action"), words, services.kinds().get("predecessor"));
        ActionEdits edits = new ActionEdits(words, page, services.records(), services.cells(), saving);
        ActionDesk desk = new ActionDesk(
                new ActionDesk.Made(
                        page,
                        board,
                        words,
                        columns,
                        new ActionTable(new ActionCells(services.cells(), services.parts()), words, page.collisions()),
                        edits,
                        services.views(),
                        new UsualValues(words, page, services.usual(), edits),
                        new PanelContents(
                                page,
                                words,
                                services.reasons(),
                                () -> services.funding().funding(partnership))),
                ActionAddress.of(partnership, event.getLocation().getQueryParameters()));
        desk.addTool(new Anchor(PartnershipPage.address(partnership, "excel"), texts().get("actions.excel")));
        ActionLists lists = new ActionLists(page, texts(), () -> {
            page.refreshLinks();
            desk.listsChanged();
        });
        page.onFollowed(desk::follow);
        content.add(ActionPages.LIST.ways(partnership, texts()), desk, lists.workPackages(), lists.rejected());
        LinkedRecord.show(content, event);
    }
}
