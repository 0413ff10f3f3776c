package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.LinkedRecord;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.field.FieldFactory;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One partner on one page, to print or to send as a PDF of the browser; {@code ?record=NP} names it. */
@Route(value = PartnershipPage.ROUTE + "partners/profile", layout = PartnershipLayout.class)
@PermitAll
class ProfileView extends PartnershipPage {

    private static final long serialVersionUID = 1L;

    private final transient Records records;
    private final transient FieldFactory factory;
    private final transient Clock clock;

    ProfileView(Records records, FieldFactory factory, Clock clock) {
        super("profile.title");
        addClassName("planner-profile-page");
        this.records = records;
        this.factory = factory;
        this.clock = clock;
    }

    @Override
    protected Optional<Step> partOf() {
        return Optional.of(Step.PARTNERS);
    }

    @Override
    protected void show(PartnershipId partnership, BeforeEnterEvent event) {
        String key = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LinkedRecord.PARAMETER)
                .orElse("");
        List<RecordRow> partners = records.list(partnership, "partner");
        Optional<RecordRow> asked =
                partners.stream().filter(partner -> partner.key().equals(key)).findFirst();
        asked.or(() -> partners.stream().findFirst())
                .ifPresentOrElse(partner -> show(partnership, partner), this::showNobody);
    }

    private void showNobody() {
        Paragraph empty = new Paragraph(texts().get("partners.empty.read"));
        empty.addClassName("planner-empty");
        add(empty);
    }

    private void show(PartnershipId partnership, RecordRow partner) {
        Button print = new Button(
                texts().get("profile.print"),
                VaadinIcon.PRINT.create(),
                pressed -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeName("primary");
        Anchor back = new Anchor(
                PartnershipPage.address(partnership, "partners?record=" + partner.key()), texts().get("profile.back"));
        Div tools = new Div(print, back);
        tools.addClassNames("planner-buttons", "planner-not-printed");
        RecordRow whole = records.find(partnership, RecordKind.PARTNERSHIP, new RecordId(partnership.value()))
                .orElseThrow();
        LocalDate day = whole.value("asOf", LocalDate.class).orElseGet(() -> LocalDate.now(clock));
        Formats formats = Formats.of(texts(), clock.getZone());
        ProfileSheet.Words words =
                new ProfileSheet.Words(texts(), factory.on(partnership).words(), formats, day);
        add(tools, new ProfileSheet(words, whole, partner, PartnerStrengths.of(records, partnership, partner)));
    }
}
