package eu.clusterplanner.partner.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.partner.PartnerUses;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.DividedStepPage;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.StepFrame;
import eu.clusterplanner.shell.SubPage;
import eu.clusterplanner.shell.field.FieldFactory;
import eu.clusterplanner.shell.field.PageFields;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Step 2: the partners with their profiles, on a map, and what they have in common; {@code ?record=NP} opens one. */
@Route(value = PartnershipPage.ROUTE + "partners" + DividedStepPage.PART, layout = PartnershipLayout.class)
@PermitAll
class PartnersView extends DividedStepPage {

    private static final long serialVersionUID = 1L;

    private final transient PartnerPlan plan;
    private final transient FieldFactory factory;
    private final transient Clock clock;

    PartnersView(
            StepFrame frame,
            Records records,
            PartnerUses uses,
            PartnershipAccess access,
            FieldFactory factory,
            Clock clock) {
        super(Step.PARTNERS, frame);
        this.plan = new PartnerPlan(records, uses, access, clock);
        this.factory = factory;
        this.clock = clock;
        takeWholeWidth();
    }

    @Override
    protected List<SubPage> subPages(PartnershipId partnership) {
        PageFields page = factory.on(partnership);
        return List.of(
                page("", Set.of("partner"), content -> showProfiles(page, content)),
                page("map", Set.of(), content -> content.add(new MapPage(plan, page, texts(), () -> words(page)))),
                page("common", Set.of(), content -> showCommon(page, content)));
    }

    private SubPage page(String path, Set<String> kinds, Consumer<Div> fill) {
        return new SubPage(path, texts().get("partners.page." + (path.isEmpty() ? "profiles" : path)), kinds, fill);
    }

    private void showProfiles(PageFields page, Div content) {
        PartnerDesk desk = new PartnerDesk(plan, page, texts(), () -> words(page));
        content.add(desk);
        desk.open(linkedKey());
    }

    private void showCommon(PageFields page, Div content) {
        CommonPage common = new CommonPage(plan, page.partnership(), texts(), formats());
        page.onFollowed(common::refresh);
        content.add(common);
    }

    private PartnerWords words(PageFields page) {
        return new PartnerWords(texts(), page.words(), formats(), plan.day(page.partnership()));
    }

    private Formats formats() {
        return Formats.of(texts(), clock.getZone());
    }
}
