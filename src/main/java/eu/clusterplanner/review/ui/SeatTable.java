package eu.clusterplanner.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import eu.clusterplanner.review.ReviewContents;
import eu.clusterplanner.review.ReviewSeat;
import eu.clusterplanner.review.SeatHolder;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who answers for each partner, and how far they are. */
final class SeatTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ReviewContents contents;
    private final transient ReviewWords words;
    private final transient @Nullable BoardActs acts;

    /** acts: null for those who only read. */
    SeatTable(ReviewContents contents, ReviewWords words, @Nullable BoardActs acts) {
        this.contents = contents;
        this.words = words;
        this.acts = acts;
        addClassName("planner-table");
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", words.get("seats"));
        NativeTableRow head = new NativeTableRow();
        Stream.of("partner", "people", "answered", "acts")
                .filter(column -> acts != null || !column.equals("acts"))
                .forEach(column -> {
                    NativeTableHeaderCell cell = new NativeTableHeaderCell(words.get("column." + column));
                    cell.getElement().setAttribute("scope", "col");
                    head.add(cell);
                });
        table.getHead().add(head);
        contents.seats().forEach(seat -> table.getBody().add(row(seat)));
        add(table);
    }

    private NativeTableRow row(ReviewSeat seat) {
        NativeTableHeaderCell partner = new NativeTableHeaderCell();
        partner.getElement().setAttribute("scope", "row");
        partner.add(new Span(seat.label()));
        if (!seat.votes()) {
            partner.add(small(words.get("no-vote")));
        }
        NativeTableRow row = new NativeTableRow();
        row.add(partner, new NativeTableCell(people(seat)), new NativeTableCell(progress(seat)));
        if (acts != null) {
            row.add(new NativeTableCell(buttons(seat, acts)));
        }
        return row;
    }

    private Div people(ReviewSeat seat) {
        Div people = new Div(new Span(
                seat.holders().isEmpty()
                        ? words.get("nobody")
                        : seat.holders().stream().map(this::person).collect(Collectors.joining(", "))));
        contents.seats().stream()
                .filter(other -> other.id().equals(seat.proxy()))
                .forEach(other -> people.add(small(words.get(
                        "proxy.is",
                        Map.of(
                                "partner",
                                other.label(),
                                "authority",
                                Objects.requireNonNullElse(seat.proxyAuthority(), ""))))));
        return people;
    }

    private String person(SeatHolder holder) {
        return holder.deputy() ? words.get("deputy", Map.of("name", holder.name())) : holder.name();
    }

    private Div progress(ReviewSeat seat) {
        int answered = contents.answered(seat.id());
        Div lines = new Div(new Span(words.get(
                "answered",
                Map.of("answered", answered, "count", contents.items().size()))));
        if (seat.doneAt() != null) {
            lines.add(small(words.get("done-at", Map.of("moment", words.moment(contents.round(), seat.doneAt())))));
        } else if (seat.holders().stream().anyMatch(holder -> holder.openedAt() != null)) {
            lines.add(small(words.get("has-begun")));
        }
        if (seat.reminders() > 0) {
            lines.add(small(words.texts().get("request.reminded", "count", seat.reminders())));
        }
        return lines;
    }

    private Component buttons(ReviewSeat seat, BoardActs on) {
        Div buttons = new Div();
        buttons.addClassName("planner-review-acts");
        if (seat.isAsked()) {
            if (seat.doneAt() == null) {
                buttons.add(act("remind", seat, on::remind));
            }
            buttons.add(act("copy", seat, on::copy));
        }
        if (contents.round().rule().proxies() && seat.votes()) {
            buttons.add(act("proxy", seat, each -> on.proxy(contents, each)));
        }
        return buttons;
    }

    private Button act(String key, ReviewSeat seat, Consumer<ReviewSeat> work) {
        Button button = new Button(words.get(key), pressed -> work.accept(seat));
        button.addThemeName("tertiary");
        button.setAriaLabel(words.get(key + ".of", Map.of("title", seat.label())));
        return button;
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassName("planner-small");
        return small;
    }
}
