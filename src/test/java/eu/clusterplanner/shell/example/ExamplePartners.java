package eu.clusterplanner.shell.example;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.record.RecordNotFoundException;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.StepFrame;
import eu.clusterplanner.shell.StepPage;
import jakarta.annotation.security.PermitAll;
import org.springframework.security.access.AccessDeniedException;

/** Fails as the query parameter {@code fail} says. */
@Route(value = PartnershipPage.ROUTE + "example-partners", layout = PartnershipLayout.class)
@PermitAll
public class ExamplePartners extends StepPage {

    private final transient RecordKinds kinds;

    public ExamplePartners(StepFrame frame, RecordKinds kinds) {
        super(Step.PARTNERS, frame);
        this.kinds = kinds;
    }

    @Override
    protected void show(PartnershipId partnership, Div content, BeforeEnterEvent event) {
        switch (event.getLocation()
                .getQueryParameters()
                .getSingleParameter("fail")
                .orElse("")) {
            case "denied" -> throw new AccessDeniedException("for a test");
            case "record" -> throw new RecordNotFoundException(kinds.get("partner"), RecordId.next());
            case "broken" -> throw new IllegalStateException("for a test");
            default -> content.removeAll();
        }
    }
}
