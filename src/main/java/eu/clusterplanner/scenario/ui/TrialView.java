package eu.clusterplanner.scenario.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.scenario.Scenario;
import eu.clusterplanner.scenario.TrialBasis;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.field.FieldFactory;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** What would change without a partner, with a new one, or with other required levels; nothing of the plan changes. */
@PermitAll
@Route(value = PartnershipPage.ROUTE + TrialAddress.PATH, layout = PartnershipLayout.class)
class TrialView extends PartnershipPage {

    private static final long serialVersionUID = 1L;

    private final transient TrialServices services;
    private final transient FieldFactory factory;

    TrialView(TrialServices services, FieldFactory factory) {
        super("trial.title");
        this.services = services;
        this.factory = factory;
        addClassName("planner-wide-page");
    }

    @Override
    protected void show(PartnershipId partnership, BeforeEnterEvent event) {
        Optional<TrialBasis> basis = services.trials().basis(partnership);
        if (basis.isEmpty()) {
            add(empty("trial.not-published"));
            return;
        }
        if (basis.get().partners().isEmpty()) {
            add(empty("trial.empty"));
            return;
        }
        TrialDesk desk = new TrialDesk(
                factory.on(partnership),
                basis.get(),
                () -> services.trials().basis(partnership),
                TrialAddress.of(event.getLocation()),
                texts());
        desk.page().onFollowed(desk::reread);
        boolean keeps = services.trials().mayKeep(partnership);
        Section tried = new Section(new PartnersPart(desk));
        tried.add(new CandidatesPart(desk, keeps ? services.adoption() : null), new LevelsPart(desk));
        tried.add(new KeptPart(desk, services.scenarios(), keeps));
        tried.addClassName("planner-tried");
        tried.getElement().setAttribute("aria-label", texts().get("trial.tried"));
        Div both = new Div(tried, new ComparisonPart(desk));
        both.addClassName("planner-trial");
        add(new TrialBand(desk), both);
        begin(desk, event);
    }

    /** A link may ask for a new partner, or for a trial that was kept. */
    private void begin(TrialDesk desk, BeforeEnterEvent event) {
        boolean nothing = desk.assumptions().isNothing();
        if (nothing && event.getLocation().getQueryParameters().getParameters().containsKey(TrialAddress.NEW)) {
            desk.addCandidate();
        } else if (nothing && desk.kept() != null) {
            List<Scenario> kept = services.scenarios().kept(desk.partnership());
            kept.stream()
                    .filter(each -> each.id().equals(desk.kept()))
                    .findFirst()
                    .ifPresent(desk::open);
        }
    }

    private Paragraph empty(String key) {
        Paragraph empty = new Paragraph(texts().get(key));
        empty.addClassName("planner-empty");
        return empty;
    }
}
