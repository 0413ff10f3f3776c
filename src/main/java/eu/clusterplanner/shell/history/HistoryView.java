package eu.clusterplanner.shell.history;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Removal;
import eu.clusterplanner.record.history.Act;
import eu.clusterplanner.record.history.HistoryFilter;
import eu.clusterplanner.record.history.HistoryPart;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who changed what in a partnership, day by day; filtered by what stands in the address. */
@Route(
        value = PartnershipPage.ROUTE + HistoryAddress.PATH + "/:part?(" + HistoryWays.COMPARE + ")",
        layout = PartnershipLayout.class)
@PermitAll
class HistoryView extends PartnershipPage {

    private static final long serialVersionUID = 1L;

    private final transient HistoryDesk desk;
    private final Div list = new Div();
    private transient @Nullable PartnershipId partnership;
    private transient HistoryAddress address = new HistoryAddress(null, null, null, null, null);
    private transient @Nullable LocalDate day;
    private OrderedList ofDay = new OrderedList();

    HistoryView(HistoryDesk desk) {
        super("history.title");
        this.desk = desk;
        list.addClassName("planner-history");
    }

    @Override
    protected void show(PartnershipId of, BeforeEnterEvent event) {
        partnership = of;
        address = HistoryAddress.of(event.getLocation());
        Paragraph lead = new Paragraph(texts().get("history.line"));
        lead.addClassName("planner-lead");
        boolean comparing = event.getRouteParameters().get("part").isPresent();
        add(lead, HistoryWays.of(texts(), of, comparing));
        if (comparing) {
            add(new ComparisonPart(desk, of));
            return;
        }
        HistoryFilter.Place record = address.record();
        if (record != null) {
            add(ofRecord(of, record));
        }
        add(new HistoryFilters(texts(), desk.history().people(of), address, this::filter), list);
        fill(of);
    }

    private Div ofRecord(PartnershipId of, HistoryFilter.Place record) {
        RecordKind kind = kind(record);
        HistoryFilter all = new HistoryFilter(null, null, null, null, record);
        if (desk.records().find(of, kind.name(), record.id()).isEmpty()
                && desk.history().page(of, all, null).acts().isEmpty()) {
            throw new NotFoundException("no such record");
        }
        HistoryWords words =
                new HistoryWords(texts(), formats(), of, desk.history().called(of, record));
        String title = words.title(kind, record.id());
        Div head = new Div(new H2(texts().get("history.of-record", "name", title)));
        head.addClassName("planner-history-record");
        new RecordPlace(words.known())
                .address(record.id())
                .ifPresent(
                        place -> head.add(new Anchor(PartnershipPage.address(of, place), texts().get("history.back"))));
        head.add(new Anchor(PartnershipPage.address(of, HistoryAddress.PATH), texts().get("history.whole")));
        return head;
    }

    private RecordKind kind(HistoryFilter.Place record) {
        try {
            return desk.records().kind(record.kind());
        } catch (IllegalArgumentException unknown) {
            throw new NotFoundException(unknown.getMessage());
        }
    }

    private void filter(HistoryAddress other) {
        address = other;
        if (partnership != null) {
            other.show(partnership);
            fill(partnership);
        }
    }

    private void fill(PartnershipId of) {
        list.removeAll();
        day = null;
        HistoryPart part = desk.history().page(of, address.filter(desk.clock().getZone()), null);
        if (part.acts().isEmpty()) {
            Paragraph empty = new Paragraph(texts().get(address.isEmpty() ? "history.empty" : "history.nothing"));
            empty.addClassName("planner-empty");
            list.add(empty);
        }
        append(of, part);
    }

    private void append(PartnershipId of, HistoryPart part) {
        HistoryWords words = new HistoryWords(texts(), formats(), of, part.known());
        for (Act act : part.acts()) {
            LocalDate on = LocalDate.ofInstant(act.at(), desk.clock().getZone());
            if (!on.equals(day)) {
                day = on;
                ofDay = new OrderedList();
                list.add(new H2(formats().longDate(on)), ofDay);
            }
            ofDay.add(new ActItem(words, formats(), of, act, acts(of)));
        }
        Long next = part.next();
        if (next != null) {
            Button more = new Button(texts().get("history.more"));
            more.addClickListener(pressed -> {
                list.remove(more);
                append(of, desk.history().page(of, address.filter(desk.clock().getZone()), next));
            });
            list.add(more);
        }
    }

    private ActItem.Acts acts(PartnershipId of) {
        return new ActItem.Acts() {
            @Override
            public void undo(Act act) {
                desk.undo().undo(of, act.id(), () -> fill(of));
            }

            @Override
            public void bringBack(Removal removal) {
                desk.undo().bringBack(of, removal, () -> fill(of));
            }
        };
    }

    private Formats formats() {
        return Formats.of(texts(), desk.clock().getZone());
    }
}
