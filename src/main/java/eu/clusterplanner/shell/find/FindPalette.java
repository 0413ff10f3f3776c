package eu.clusterplanner.shell.find;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds everything of a partnership, by a button and by Ctrl+K (on a Mac Cmd+K): the browser shows the dialog, the
 * server says what is found.
 */
@Tag("planner-find")
@JsModule("./find/planner-find.ts")
public final class FindPalette extends Component implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final transient Finder finder;
    private transient @Nullable PartnershipId partnership;
    private String address = "";

    /** A palette that finds nothing yet. */
    public FindPalette(Finder finder) {
        this.finder = finder;
        addClassName("planner-find");
        Span text = new Span(texts().get("find"));
        Span keys = new Span(texts().get("find.keys"));
        keys.addClassName("planner-keys");
        keys.getElement().setAttribute("aria-hidden", "true");
        Button open = new Button(VaadinIcon.SEARCH.create());
        open.getElement().appendChild(text.getElement(), keys.getElement());
        open.setAriaLabel(texts().get("find"));
        open.getElement().setAttribute("aria-haspopup", "dialog").setAttribute("aria-keyshortcuts", "Control+K Meta+K");
        open.setTooltipText(texts().get("find.help"));
        add(open);
        getElement().setPropertyJson("words", words());
    }

    /** From now on it finds what is of that partnership; address: where its pages are, with a slash at the end. */
    public void searchIn(PartnershipId sought, String pages) {
        this.partnership = sought;
        this.address = pages;
    }

    /** What that finds, for the browser. */
    @ClientCallable
    ObjectNode find(String typed) {
        List<FoundGroup> groups = partnership == null ? List.of() : finder.find(partnership, typed, texts());
        int count = groups.stream().mapToInt(group -> group.items().size()).sum();
        ObjectNode json = JSON.objectNode();
        json.put("status", texts().get(count >= Finder.MOST ? "find.many" : "find.count", "count", count));
        ArrayNode array = json.putArray("groups");
        groups.forEach(group -> array.add(json(group)));
        return json;
    }

    private ObjectNode json(FoundGroup group) {
        ObjectNode json = JSON.objectNode().put("title", group.title());
        ArrayNode items = json.putArray("items");
        for (FoundGroup.Item item : group.items()) {
            ObjectNode one = items.addObject()
                    .put("key", item.key())
                    .put("title", item.title())
                    .put("kind", item.kind())
                    .put("address", address + item.address());
            Excerpt excerpt = item.excerpt();
            if (excerpt != null) {
                one.put("before", excerpt.before())
                        .put("match", excerpt.match())
                        .put("after", excerpt.after());
            }
        }
        return json;
    }

    private ObjectNode words() {
        return JSON.objectNode()
                .put("title", texts().get("find"))
                .put("label", texts().get("find.label"))
                .put("results", texts().get("find.results"))
                .put("close", texts().get("find.close"))
                .put("hint", texts().get("find.hint"));
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
