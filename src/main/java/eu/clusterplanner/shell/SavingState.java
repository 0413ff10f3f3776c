package eu.clusterplanner.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import eu.clusterplanner.shared.Texts;
import java.time.Clock;

/**
 * Tells, always visible and politely announced, whether what was typed is stored. "Saving …" is shown by the browser
 * itself while it waits for the answer.
 */
@SpringComponent
@UIScope
public class SavingState extends Span {

    private static final long serialVersionUID = 1L;

    private final transient Clock clock;

    SavingState(Clock clock) {
        this.clock = clock;
        addClassName("planner-saving");
        getElement().setAttribute("role", "status");
    }

    public void saved() {
        Texts texts = Texts.in(getLocale());
        String time = Formats.of(texts, clock.getZone()).time(clock.instant());
        show("saved", texts.get("shell.saving.saved", "time", time));
    }

    /** reason: a sentence that says why and what to do. */
    public void notSaved(String reason) {
        show("refused", Texts.in(getLocale()).get("shell.saving.not-saved", "reason", reason));
    }

    private void show(String state, String text) {
        getElement().setAttribute("data-state", state);
        setText(text);
    }
}
