package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.action.ActionDates;
import eu.clusterplanner.action.ActionList;
import eu.clusterplanner.action.ActionService;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.StepFrame;
import eu.clusterplanner.shell.StepPage;
import eu.clusterplanner.shell.field.FindingWords;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** Step 7: what the partners do together; {@code ?record=1.2} opens an action, other parameters are the filter. */
@Route(value = PartnershipPage.ROUTE + "actions", layout = PartnershipLayout.class)
@PermitAll
class ActionsView extends StepPage {

    private static final long serialVersionUID = 1L;

    private final transient ActionService actions;
    private final transient ActionDates dates;
    private final transient Records records;
    private final transient Clock clock;

    ActionsView(StepFrame frame, ActionService actions, ActionDates dates, Records records, Clock clock) {
        super(Step.ACTIONS, frame);
        this.actions = actions;
        this.dates = dates;
        this.records = records;
        this.clock = clock;
        takeWholeWidth();
    }

    @Override
    protected void show(PartnershipId partnership, Div content, BeforeEnterEvent event) {
        ActionList list = actions.actions(partnership);
        ActionWords words = new ActionWords(texts(), Formats.of(texts(), clock.getZone()), list, dates.of(partnership));
        ActionAddress address =
                ActionAddress.of(partnership, event.getLocation().getQueryParameters());
        content.add(new ActionDesk(words, new FindingWords(records, partnership, texts()), address));
    }
}
