package eu.clusterplanner.shell.example;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import jakarta.annotation.security.PermitAll;

@Route(value = PartnershipPage.ROUTE + "example-team", layout = PartnershipLayout.class)
@PermitAll
public class ExampleTeam extends PartnershipPage {

    public ExampleTeam() {
        super("shell.menu");
    }

    @Override
    protected void show(PartnershipId partnership, BeforeEnterEvent event) {}
}
