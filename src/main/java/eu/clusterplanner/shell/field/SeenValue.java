package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which value a person saw who changed a field. What is sent while news of others are on their way was typed over the value
 * before: the browser says with each change over which of them ({@code frontend/saving/seen.ts}).
 */
final class SeenValue {

    private static final String SHOWN = "plannerShown";
    private static final String SEEN = "plannerSeen";
    private static final int MOST = 20;

    private final Element element;

    /** The values of the property that others have replaced, by how many had been shown by then; the latest ones. */
    private final Map<Integer, Optional<Object>> replaced = new LinkedHashMap<>();

    private int shown;

    SeenValue(Component component) {
        element = component.getElement();
        element.addPropertyChangeListener(SEEN, "change", change -> {});
    }

    /** A value of others takes the place of that one; null: nothing. */
    void replace(@Nullable Object value) {
        replaced.put(shown, Optional.ofNullable(value));
        replaced.remove(shown - MOST);
        shown++;
        element.setProperty(SHOWN, shown);
    }

    /** Whether what has just come was typed over an older value than the one that was shown last. */
    boolean isBehind() {
        return shown > 0 && count() < shown;
    }

    /** The value over which it was typed; empty: nothing stood there, or it is not known any more. */
    Optional<Object> base() {
        return replaced.getOrDefault(count(), Optional.empty());
    }

    private int count() {
        String seen = element.getProperty(SEEN, "");
        int space = seen.indexOf(' ');
        return space < 0 ? shown : Integer.parseInt(seen, 0, space, 10);
    }
}
