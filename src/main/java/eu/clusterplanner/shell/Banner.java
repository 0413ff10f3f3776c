package eu.clusterplanner.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import eu.clusterplanner.shared.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The band at the top: where I am, whether all is saved, who I am. */
final class Banner extends Header {

    private static final long serialVersionUID = 1L;

    private final Div place = new Div();
    private final Div state = new Div();
    private final Div tools = new Div();
    private final Div warning = new Div();
    private final Div kept = new Div();
    private final Div parts = new Div();

    Banner(Texts texts, @Nullable Component person) {
        addClassName("planner-banner");
        Anchor home = new Anchor("", new Span(texts.get("shell.product")));
        home.addClassName("planner-product");
        home.getElement().setAttribute("aria-label", texts.get("shell.home"));
        place.addClassName("planner-place");
        state.addClassName("planner-state");
        tools.addClassName("planner-banner-tools");
        warning.addClassName("planner-warning");
        parts.addClassName("planner-banner-parts");
        add(Stream.of(home, place, tools, state, kept, warning, parts, person)
                .filter(Objects::nonNull)
                .toArray(Component[]::new));
    }

    /** Beside the product's name. */
    void setPlace(Component... components) {
        place.removeAll();
        place.add(components);
    }

    /** Between place and state. */
    void setTools(Component... components) {
        tools.removeAll();
        tools.add(components);
    }

    /** Before the person: what this person has to see to, whatever the page; without components nothing. */
    void setWarning(Component... components) {
        warning.removeAll();
        warning.add(components);
    }

    /** What is not stored, of whatever page, and how long the session lasts. */
    void setKept(Component... components) {
        kept.removeAll();
        kept.add(components);
    }

    /** Before the person: what features have there. */
    void setParts(List<Component> components) {
        parts.removeAll();
        parts.add(components);
    }

    void setState(Component component) {
        state.removeAll();
        state.add(component);
    }
}
