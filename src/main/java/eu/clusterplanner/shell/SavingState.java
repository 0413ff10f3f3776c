package eu.clusterplanner.shell;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import eu.clusterplanner.shared.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells, always visible and politely announced, whether what was typed is stored. What was stored and what was refused
 * is said here; that something is on its way, or that the server cannot be reached, the browser sees itself by the
 * events of fields ({@code data-property}) and sheets.
 */
@SpringComponent
@UIScope
@Tag("planner-saving")
@JsModule("./saving/planner-saving.ts")
public class SavingState extends Component implements HasStyle {

    /** Milliseconds of rest after which a typed text is sent. */
    public static final int REST = 1000;

    private static final long serialVersionUID = 1L;
    private static final String TEXT = "text";
    private static final String REFUSED = "refused";

    private final transient Clock clock;
    private final transient List<Runnable> retries = new ArrayList<>();
    private int turn;

    SavingState(Clock clock) {
        this.clock = clock;
        addClassName("planner-saving");
        getElement().setAttribute("role", "status");
        getElement().setProperty("rest", REST);
        getElement().setPropertyJson("words", words());
        show("saved", stored(texts().get("shell.saving.open")));
    }

    public void saved() {
        show("saved", stored(savedNow()));
    }

    private String savedNow() {
        String time = Formats.of(texts(), clock.getZone()).time(clock.instant());
        return texts().get("shell.saving.saved", "time", time);
    }

    /** The browser says that again when the last refused cell of a sheet is corrected or given up. */
    private String stored(String text) {
        getElement().setProperty("stored", text);
        return text;
    }

    /** reason: a sentence that says why and what to do. */
    public void notSaved(String reason) {
        show(REFUSED, texts().get("shell.saving.not-saved", "reason", reason));
    }

    /**
     * After a gesture in a sheet: how many of its cells were refused, each of which says why, and how many stored. While
     * sheets of the page show refused texts, the browser says how many there are in all.
     */
    public void cells(long refused, long stored) {
        if (refused == 0) {
            saved();
        } else {
            if (stored > 0) {
                stored(savedNow());
            }
            String reason = texts().get("sheet.some-refused", Map.of("refused", refused, "stored", stored));
            show("cells", texts().get("shell.saving.not-saved", "reason", reason));
        }
    }

    /** Something went wrong that nobody expected, so it is not known to be stored. */
    public void failed() {
        show(REFUSED, texts().get("shell.saving.failed"));
    }

    /** As {@link #failed()}; again: tries once more, which the browser asks for a few seconds later. */
    public void failed(Runnable again) {
        retries.add(again);
        show("failed", texts().get("shell.saving.failed-retried"));
    }

    @ClientCallable
    void again() {
        List<Runnable> due = List.copyOf(retries);
        retries.clear();
        due.forEach(Runnable::run);
    }

    /** What was said last. */
    public String getText() {
        return getElement().getProperty(TEXT, "");
    }

    /** turn: the browser has to learn of it also when the words stay the same. */
    private void show(String state, String text) {
        getElement().setProperty("state", state);
        getElement().setProperty(TEXT, text);
        getElement().setProperty("turn", ++turn);
    }

    private ObjectNode words() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("saving", texts().get("shell.saving.saving"))
                .put("unreachable", texts().get("shell.saving.unreachable"))
                .put("unkept", texts().get("shell.saving.unkept"))
                .put("failed", texts().get("shell.saving.failed"))
                .put("cells", texts().get("shell.saving.cells"));
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
