package eu.clusterplanner.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eu.clusterplanner.identity.Guest;
import eu.clusterplanner.request.AnswerState;
import eu.clusterplanner.request.AskedPartner;
import eu.clusterplanner.request.RequestRow;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One request: what was asked until when, and a row for each partner. */
final class RequestTable extends Section {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable RequestActs acts;
    private final transient Texts texts;
    private final transient Formats formats;
    private final transient LocalDate today;

    /** acts: null for those who only read. */
    RequestTable(List<RequestRow> rows, @Nullable RequestActs acts, Texts texts, Formats formats, LocalDate today) {
        this.acts = acts;
        this.texts = texts;
        this.formats = formats;
        this.today = today;
        AskedPartner asked = rows.getFirst().asked();
        addClassName("planner-request");
        String title = texts.get(
                "request.heading", Map.of("due", formats.longDate(asked.due()), "parts", asked.partsInWords(texts)));
        add(new H2(title), new Paragraph(texts.get("request.asked-at", "moment", formats.moment(asked.askedAt()))));
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", title);
        NativeTableRow head = new NativeTableRow();
        Stream.of("partner", "state", "answered", "acts").forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(texts.get("request.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        rows.forEach(row -> table.getBody().add(row(row)));
        Div frame = new Div(table);
        frame.addClassName("planner-table");
        add(frame);
    }

    private NativeTableRow row(RequestRow row) {
        NativeTableHeaderCell partner = new NativeTableHeaderCell();
        partner.getElement().setAttribute("scope", "row");
        partner.add(lines(
                row.asked().partnerName(),
                row.contacts().stream().map(Guest::label).collect(Collectors.joining(", "))));
        NativeTableRow cells = new NativeTableRow();
        cells.add(partner, new NativeTableCell(state(row)), new NativeTableCell(answered(row)));
        cells.add(new NativeTableCell(acts(row)));
        return cells;
    }

    private Component state(RequestRow row) {
        AskedPartner asked = row.asked();
        Span state = new Span(texts.get(asked.state().textKey()));
        state.addClassNames(
                "planner-tag",
                "state-" + asked.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Div lines = new Div(state, small(formats.moment(asked.since())));
        if (row.late(today)) {
            lines.add(small(texts.get("request.late")));
        }
        if (asked.reminders() > 0) {
            lines.add(small(texts.get("request.reminded", "count", asked.reminders())));
        }
        if (asked.state() == AnswerState.SENT_BACK && asked.question() != null) {
            lines.add(small(asked.question()));
        }
        return lines;
    }

    private String answered(RequestRow row) {
        return row.lines() == 0
                ? "–"
                : texts.get("request.answered", Map.of("answered", row.answered(), "lines", row.lines()));
    }

    private Component acts(RequestRow row) {
        Div buttons = new Div();
        buttons.addClassName("planner-invitation-acts");
        RequestActs on = acts;
        if (on == null) {
            return buttons;
        }
        AnswerState state = row.asked().state();
        if (state == AnswerState.SENT) {
            buttons.add(act("request.accept", row, on::accept), act("request.send-back", row, on::sendBack));
        }
        if (state == AnswerState.ACCEPTED) {
            buttons.add(act("request.send-back", row, on::sendBack));
        }
        if (row.mayBeReminded()) {
            buttons.add(act("request.remind", row, on::remind));
        }
        if (state.open()) {
            buttons.add(act("request.copy", row, on::copy), act("request.withdraw", row, on::withdraw));
        }
        return buttons;
    }

    private Button act(String key, RequestRow row, Consumer<RequestRow> work) {
        Button button = new Button(texts.get(key), pressed -> work.accept(row));
        button.addThemeName("tertiary");
        button.setAriaLabel(texts.get(key + ".of", "partner", row.asked().partnerName()));
        return button;
    }

    private static Div lines(String first, String second) {
        return second.isEmpty() ? new Div(new Span(first)) : new Div(new Span(first), small(second));
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassName("planner-small");
        return small;
    }
}
