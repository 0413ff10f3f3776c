package eu.clusterplanner.partner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.RecordTitle;
import eu.clusterplanner.shell.field.ValueWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The partners, each with role, country and what its profile still needs. */
final class PartnerList extends Nav {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient ValueWords words;
    private final transient Acts acts;
    private final Button add;
    private final transient Map<RecordId, NativeButton> entries = new HashMap<>();

    PartnerList(Texts texts, ValueWords words, Acts acts) {
        this.texts = texts;
        this.words = words;
        this.acts = acts;
        this.add = new Button(texts.get("partners.add"), pressed -> acts.add().run());
        add.addClassName("planner-add");
        setAriaLabel(texts.get("partners.list"));
    }

    void show(List<RecordRow> partners, PartnerWords said, Membership membership, boolean mayAdd) {
        removeAll();
        entries.clear();
        if (partners.isEmpty()) {
            Paragraph empty = new Paragraph(texts.get(mayAdd ? "partners.empty" : "partners.empty.read"));
            empty.addClassName("planner-empty");
            add(empty);
        } else {
            OrderedList list = new OrderedList();
            list.addClassName("planner-choices");
            partners.forEach(partner -> {
                ListItem item = new ListItem(entry(partner, said, membership));
                list.add(item);
                if (mayAdd) {
                    drag(item, partner);
                }
            });
            add(list);
        }
        if (mayAdd) {
            add(add);
        }
    }

    /** What people do with the list. drop: puts the first one to the place of the second. */
    record Acts(Consumer<RecordRow> choose, Runnable add, BiConsumer<RecordId, RecordId> drop) {}

    /** By mouse; the buttons below the profile do the same. */
    private void drag(ListItem item, RecordRow partner) {
        DragSource.create(item).setDragData(partner.id());
        DropTarget.create(item)
                .addDropListener(drop -> drop.getDragData()
                        .filter(RecordId.class::isInstance)
                        .map(RecordId.class::cast)
                        .ifPresent(dragged -> acts.drop().accept(dragged, partner.id())));
    }

    /** Marks that partner as the chosen one. */
    void mark(@Nullable RecordId partner) {
        entries.forEach((id, entry) -> {
            if (id.equals(partner)) {
                entry.getElement().setAttribute("aria-current", "true");
            } else {
                entry.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Component entry(RecordRow partner, PartnerWords said, Membership membership) {
        NativeButton entry = new NativeButton();
        entry.addClickListener(pressed -> acts.choose().accept(partner));
        entry.addClassName("planner-choice");
        entry.add(span("planner-choice-name", RecordTitle.name(partner)), span("planner-choice-line", line(partner)));
        if (membership.worksFor(partner.id())) {
            entry.add(span("planner-badge", texts.get("partners.yours")));
        }
        said.label(partner).ifPresent(label -> entry.add(span("planner-choice-label", label)));
        int missing = PartnerProfile.missing(partner).size();
        if (missing > 0) {
            entry.add(span("planner-choice-state", texts.get("partners.missing.count", "count", missing)));
        }
        entries.put(partner.id(), entry);
        return entry;
    }

    private String line(RecordRow partner) {
        return Stream.of("role", "country")
                .map(property -> words.of(partner.kind(), partner.kind().property(property), partner.value(property)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Span span(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
