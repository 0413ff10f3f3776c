package eu.clusterplanner.identity;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/**
 * The token at the end of a mailed link. It stands behind the {@code #}, which a browser sends to no server, and is
 * taken out of the address at once, so that it stays in no history and on no screen shown to others.
 */
public final class LinkToken {

    /** Vaadin's router writes the whole address once more when the page is there: hence twice. */
    private static final String TAKE = """
            const token = location.hash.slice(1);
            const clear = () => history.replaceState(history.state, '', location.pathname + location.search);
            clear();
            window.addEventListener('vaadin-router-location-changed', clear, {once: true});
            return token;
            """;

    private LinkToken() {}

    /** Hands over the token, empty where there is none; the page is there by then. */
    public static void take(Component page, Consumer<String> then) {
        page.getElement().executeJs(TAKE).then(String.class, then::accept);
    }
}
