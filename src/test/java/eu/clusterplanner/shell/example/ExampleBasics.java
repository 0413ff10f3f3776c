package eu.clusterplanner.shell.example;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.StepFrame;
import eu.clusterplanner.shell.StepPage;
import jakarta.annotation.security.PermitAll;

@Route(value = PartnershipPage.ROUTE + "example-basics", layout = PartnershipLayout.class)
@PermitAll
public class ExampleBasics extends StepPage {

    public ExampleBasics(StepFrame frame) {
        super(Step.BASICS, frame);
    }

    @Override
    protected void show(PartnershipId partnership, Div content, BeforeEnterEvent event) {
        content.add(new Paragraph("Content of " + partnership));
    }
}
