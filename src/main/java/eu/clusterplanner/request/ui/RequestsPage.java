package eu.clusterplanner.request.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.request.RequestRow;
import eu.clusterplanner.request.RequestService;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.live.LivePage;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/** What partners were asked for and how far each of them is; follows while they answer. */
@Route(value = PartnershipPage.ROUTE + "requests", layout = PartnershipLayout.class)
@PermitAll
class RequestsPage extends PartnershipPage {

    private static final long serialVersionUID = 1L;

    private final transient RequestService service;
    private final transient KnownContacts contacts;
    private final transient PartnershipAccess access;
    private final transient ObjectProvider<LivePage> live;
    private final transient Clock clock;
    private final Div content = new Div();

    RequestsPage(
            RequestService service,
            KnownContacts contacts,
            PartnershipAccess access,
            ObjectProvider<LivePage> live,
            Clock clock) {
        super("request.title");
        this.service = service;
        this.contacts = contacts;
        this.access = access;
        this.live = live;
        this.clock = clock;
    }

    @Override
    protected void show(PartnershipId partnership, BeforeEnterEvent event) {
        Paragraph lead = new Paragraph(texts().get("request.line"));
        lead.addClassName("planner-lead");
        add(lead, content);
        fill(partnership);
        live.getObject().add((changes, entered) -> {
            if (changes.touches("request_answer") || changes.touches("assessment")) {
                fill(partnership);
            }
        });
    }

    private void fill(PartnershipId partnership) {
        List<RequestRow> rows = service.list(partnership);
        boolean manager = access.require(partnership).role() == Role.MANAGER;
        RequestActs acts = new RequestActs(service, partnership, texts(), () -> fill(partnership));
        content.removeAll();
        if (manager) {
            content.add(ask(partnership, rows, acts));
        }
        if (rows.isEmpty()) {
            Paragraph empty = new Paragraph(texts().get(manager ? "request.empty" : "request.empty.read"));
            empty.addClassName("planner-empty");
            content.add(empty);
        }
        Map<RecordId, List<RequestRow>> byRequest = new LinkedHashMap<>();
        rows.forEach(row -> byRequest
                .computeIfAbsent(row.asked().request(), id -> new java.util.ArrayList<>())
                .add(row));
        Formats formats = Formats.of(texts(), clock.getZone());
        byRequest
                .values()
                .forEach(of -> content.add(
                        new RequestTable(of, manager ? acts : null, texts(), formats, LocalDate.now(clock))));
    }

    private Div ask(PartnershipId partnership, List<RequestRow> rows, RequestActs acts) {
        Button ask = new Button(texts().get("request.ask"), pressed -> {
            List<AskedContact> people = contacts.of(partnership, rows, texts());
            new AskDialog(texts(), LocalDate.now(clock), people, acts::ask).open();
        });
        ask.addThemeName("primary");
        Div tools = new Div(ask);
        tools.addClassName("planner-tools");
        return tools;
    }
}
