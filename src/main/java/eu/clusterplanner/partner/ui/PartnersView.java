package eu.clusterplanner.partner.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.partner.PartnerUses;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.StepFrame;
import eu.clusterplanner.shell.StepPage;
import eu.clusterplanner.shell.field.FieldFactory;
import jakarta.annotation.security.PermitAll;

/** Step 2: the partners and their profiles; {@code ?record=NP} opens one. */
@Route(value = PartnershipPage.ROUTE + "partners", layout = PartnershipLayout.class)
@PermitAll
class PartnersView extends StepPage {

    private static final long serialVersionUID = 1L;

    private final transient PartnerPlan plan;
    private final transient FieldFactory factory;

    PartnersView(StepFrame frame, Records records, PartnerUses uses, PartnershipAccess access, FieldFactory factory) {
        super(Step.PARTNERS, frame);
        this.plan = new PartnerPlan(records, uses, access);
        this.factory = factory;
        takeWholeWidth();
    }

    @Override
    protected void show(PartnershipId partnership, Div content, BeforeEnterEvent event) {
        PartnerDesk desk = new PartnerDesk(plan, factory.on(partnership), texts());
        content.add(desk);
        desk.open(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("record")
                .orElse(""));
    }
}
