package eu.clusterplanner.shell.live;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Who else is in the partnership, and where. In the browser it reports the field in which the cursor is, and marks those
 * in which colleagues are: a hint, no lock.
 */
@SpringComponent
@UIScope
@Tag("planner-live")
@JsModule("./live/planner-live.ts")
public class PresenceBar extends Component implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;

    private final transient Presence presence;
    private final transient LivePage page;
    private final UnorderedList people = new UnorderedList();
    private transient @Nullable Visitor self;
    private transient Runnable stop = () -> {};

    PresenceBar(Presence presence, LivePage page) {
        this.presence = presence;
        this.page = page;
        addClassName("planner-presence");
        people.getElement().setAttribute("aria-label", texts().get("presence.label"));
        add(people);
    }

    /** The window shows that page of that partnership; place: key of the text that names it. */
    public void show(UI ui, PartnershipId partnership, String place) {
        stop.run();
        stop = presence.watch(partnership, () -> told(ui));
        PlannerUser person = PlannerUser.current();
        Visitor visitor = new Visitor(
                Window.name(ui), partnership, person.id().toString(), person.name(), place, EnteredField.NONE);
        self = visitor;
        presence.here(visitor);
        render();
    }

    /** The window shows no partnership any more. */
    public void leave() {
        stop.run();
        stop = () -> {};
        if (self != null) {
            presence.gone(self.window());
            self = null;
        }
    }

    private void told(UI ui) {
        Thread.ofVirtual().start(() -> {
            try {
                var _ = ui.access(this::render);
            } catch (UIDetachedException gone) {
                // it has left by itself
            }
        });
    }

    private void render() {
        if (self == null) {
            return;
        }
        List<Visitor> others = presence.others(self.partnership(), self.person());
        people.removeAll();
        ArrayNode fields = JsonNodeFactory.instance.arrayNode();
        others.stream()
                .collect(Collectors.groupingBy(Visitor::person, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(windows -> people.add(item(windows)));
        for (Visitor other : others) {
            RecordId record = other.field().record();
            if (record != null) {
                fields.addObject()
                        .put("name", other.name())
                        .put("record", record.toString())
                        .put("property", other.field().property());
            }
        }
        getElement().setPropertyJson("others", fields);
    }

    /** One person, in as many windows as there are. */
    private ListItem item(List<Visitor> windows) {
        String name = windows.getFirst().name();
        String places = windows.stream()
                .map(window -> texts().get(window.place()))
                .distinct()
                .collect(Collectors.joining(", "));
        String sentence = texts().get("presence.at", Map.of("name", name, "place", places));
        Span initials = new Span(initials(name));
        initials.getElement().setAttribute("aria-hidden", "true");
        Span spoken = new Span(sentence);
        spoken.addClassName("planner-spoken");
        ListItem item = new ListItem(initials, spoken);
        item.getElement().setAttribute("title", sentence);
        return item;
    }

    /** The first letters of first and last word. */
    private static String initials(String name) {
        String stripped = name.strip();
        int space = stripped.lastIndexOf(' ');
        return space < 0 ? first(stripped) : first(stripped) + first(stripped.substring(space + 1));
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }

    /** record: empty where the cursor is in no field. */
    @ClientCallable
    void entered(String record, String property) {
        EnteredField field = field(record, property);
        page.entered(field);
        if (self != null && !self.field().equals(field)) {
            self = self.in(field);
            presence.here(self);
        }
    }

    private static EnteredField field(String record, String property) {
        try {
            return record.isEmpty() ? EnteredField.NONE : new EnteredField(RecordId.parse(record), property);
        } catch (IllegalArgumentException notOfARecord) {
            return EnteredField.NONE;
        }
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
