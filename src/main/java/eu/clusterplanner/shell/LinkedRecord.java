package eu.clusterplanner.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a link to one record of a page leads, as in {@code value-chain?record=ST4}: the record is brought into sight,
 * gets the focus and a mark. A link to something that is not there (any more) just opens the page.
 */
public final class LinkedRecord {

    /** The usual parameter of such links. */
    public static final String PARAMETER = "record";

    private static final String KEY = "data-key";

    /** Shows only a part of what it holds. */
    public interface ShowsPart {

        /** Shows what links to that key lead to as well, where it holds that; {@code <whole>/<part>} means both. */
        void reveal(String key);
    }

    private LinkedRecord() {}

    /** This component is what links to that key lead to; of a part of something {@code <whole>/<part>}. */
    public static <C extends Component> C mark(C component, String key) {
        component.getElement().setAttribute(KEY, key);
        return component;
    }

    /** Leads to what the parameter {@value PARAMETER} names, somewhere inside the content. */
    public static void show(Component content, BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter(PARAMETER).ifPresent(key -> show(content, key));
    }

    /** Leads to the component of that key, or of that part whatever it is a part of. */
    public static void show(Component content, String key) {
        if (found(content, key).isEmpty()) {
            // a list in a list is there only after the first round
            reveal(content, key);
            reveal(content, key);
        }
        found(content, key).ifPresent(LinkedRecord::show);
    }

    private static Optional<Component> found(Component content, String key) {
        return find(content, key).or(() -> findPart(content, key));
    }

    private static void reveal(Component content, String key) {
        within(content)
                .filter(ShowsPart.class::isInstance)
                .map(ShowsPart.class::cast)
                .toList()
                .forEach(list -> list.reveal(key));
    }

    private static Optional<Component> find(Component content, String key) {
        return within(content)
                .filter(each -> !key.isEmpty() && keyOf(each).equals(key))
                .findFirst();
    }

    private static Optional<Component> findPart(Component content, String part) {
        return within(content).filter(each -> keyOf(each).endsWith("/" + part)).findFirst();
    }

    private static void show(Component target) {
        target.getChildren()
                .filter(Details.class::isInstance)
                .map(Details.class::cast)
                .forEach(details -> details.setOpened(true));
        target.addClassName("planner-linked");
        target.getElement().setAttribute("tabindex", "-1").setAttribute("aria-current", "true");
        // after the page has got its height, which scripts of its components give it
        target.getElement()
                .executeJs("setTimeout(() => {"
                        + " this.scrollIntoView({ block: 2 * this.offsetHeight > innerHeight ? 'start' : 'center' });"
                        + " this.focus({ preventScroll: true }); })");
    }

    private static String keyOf(Component component) {
        return Optional.ofNullable(component.getElement().getAttribute(KEY)).orElse("");
    }

    private static Stream<Component> within(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(LinkedRecord::within));
    }
}
