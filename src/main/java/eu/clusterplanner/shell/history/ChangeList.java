package eu.clusterplanner.shell.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Removal;
import eu.clusterplanner.record.history.PropertyChange;
import eu.clusterplanner.record.history.RecordChange;
import eu.clusterplanner.record.history.RecordChange.Operation;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PartnershipPage;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Changes of records in words, one below the other, each with a link to its record. */
final class ChangeList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient HistoryWords words;
    private final PartnershipId partnership;
    private final transient RecordPlace places;
    private final transient @Nullable Consumer<Removal> bringBack;
    private final transient Set<RecordKind> moved = new HashSet<>();

    /**
     * most: so many changes are shown; more: how many there are that were not read; bringBack: null where nothing is
     * to be brought back.
     */
    ChangeList(
            HistoryWords words,
            PartnershipId partnership,
            List<RecordChange> changes,
            int most,
            int more,
            @Nullable Consumer<Removal> bringBack) {
        this.words = words;
        this.partnership = partnership;
        this.places = new RecordPlace(words.known());
        this.bringBack = bringBack;
        addClassName("planner-changes");
        UnorderedList list = new UnorderedList();
        List<RecordChange> told = changes.stream().filter(this::isTold).toList();
        told.stream().limit(most).forEach(change -> list.add(item(change)));
        add(list);
        int left = Math.max(0, told.size() - most) + more;
        if (left > 0) {
            add(new Paragraph(words.texts().get("history.more-changes", "count", left)));
        }
    }

    /** Another order is one thing, however many records stand at another place. */
    private boolean isTold(RecordChange change) {
        return change.operation() != Operation.MOVED || moved.add(change.kind());
    }

    private ListItem item(RecordChange change) {
        if (change.operation() == Operation.MOVED) {
            return new ListItem(span(
                    "planner-change-what",
                    words.texts()
                            .get(
                                    "history.moved",
                                    "kind",
                                    words.texts().get("record." + change.kind().name()))));
        }
        ListItem item = new ListItem(title(change));
        if (change.operation() != Operation.CHANGED) {
            String key = "history." + change.operation().name().toLowerCase(Locale.ROOT);
            item.add(span("planner-change-what", words.texts().get(key)));
        } else {
            change.properties().forEach(each -> item.add(value(change.kind(), each)));
        }
        bringBack(change, item);
        return item;
    }

    private void bringBack(RecordChange change, ListItem item) {
        Removal removal = change.removal();
        if (removal != null && bringBack != null && words.isGone(change)) {
            Consumer<Removal> act = bringBack;
            Button button = new Button(words.texts().get("history.bring-back"), pressed -> act.accept(removal));
            button.addThemeNames("tertiary", "small");
            button.setAriaLabel(
                    words.texts().get("history.bring-back.name", "name", words.title(change.kind(), change.id())));
            item.add(button);
        }
    }

    private Component title(RecordChange change) {
        String title = words.title(change.kind(), change.id());
        Component name = places.address(change.id())
                .<Component>map(address -> new Anchor(PartnershipPage.address(partnership, address), title))
                .orElseGet(() -> new Span(title));
        name.addClassName("planner-change-title");
        return name;
    }

    private Div value(RecordKind kind, PropertyChange change) {
        Div line = new Div(span(
                "planner-change-label",
                words.texts().get("history.property", "name", words.label(kind, change.property()))));
        line.addClassName("planner-change-value");
        TextDifference difference = TextDifference.of(
                words.value(kind, change, change.old(), change.now()),
                words.value(kind, change, change.now(), change.old()));
        if (!difference.old().isEmpty()) {
            line.getElement().appendChild(marked("del", difference.old()));
        }
        if (!difference.old().isEmpty() && !difference.now().isEmpty()) {
            line.add(span("planner-change-arrow", "→"));
        }
        if (!difference.now().isEmpty()) {
            line.getElement().appendChild(marked("ins", difference.now()));
        }
        return line;
    }

    private Element marked(String tag, String text) {
        Element element = new Element(tag);
        // what the strike and the colour say has to be heard as well
        Span spoken = span("planner-spoken", words.texts().get("history." + tag, Map.of()));
        element.appendChild(spoken.getElement(), Element.createText(text));
        return element;
    }

    private static Span span(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
