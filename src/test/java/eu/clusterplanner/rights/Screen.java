package eu.clusterplanner.rights;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands on the screen. */
final class Screen {

    private static final String NOTHING = "There is nothing here";

    private Screen() {}

    /** Goes to that address; query parameters stand behind a question mark. */
    static void open(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    static boolean isAt(String address) {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath().equals(address);
    }

    static boolean isNothing() {
        return all(H1.class).anyMatch(heading -> heading.getText().equals(NOTHING));
    }

    static String text() {
        return within(UI.getCurrent())
                .map(component -> component.getElement().getText())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"))
                .replace('\u00a0', ' ');
    }

    static <C extends Component> Stream<C> all(Class<C> type) {
        return within(UI.getCurrent()).filter(type::isInstance).map(type::cast);
    }

    static boolean shows(Class<? extends Component> type) {
        return all(type).findFirst().isPresent();
    }

    static boolean hasButton(String text) {
        return all(Button.class).anyMatch(button -> button.getText().equals(text) && button.isEnabled());
    }

    static boolean hasMenuItem(String text) {
        return all(MenuBar.class)
                .flatMap(bar -> bar.getItems().stream())
                .flatMap(item -> item.getSubMenu().getItems().stream())
                .map(MenuItem::getText)
                .anyMatch(text::equals);
    }

    static Optional<AbstractField<?, ?>> field(String property) {
        return within(UI.getCurrent())
                .filter(component -> property.equals(component.getElement().getAttribute("data-property")))
                .findFirst()
                .map(component -> (AbstractField<?, ?>) component);
    }

    /** Whether the property has a field in which one can type. */
    static boolean editable(String property) {
        return field(property).filter(field -> !field.isReadOnly()).isPresent();
    }

    private static Stream<Component> within(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(Screen::within));
    }
}
