package eu.clusterplanner.shell.session;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import eu.clusterplanner.shared.Texts;
import java.time.Duration;
import tools.jackson.databind.node.JsonNodeFactory;

/** Announces in its window that the session is about to end, and reloads the page when it is over. */
@SpringComponent
@UIScope
@Tag("planner-session")
@JsModule("./session/planner-session.ts")
public class SessionEnd extends Component {

    private static final long serialVersionUID = 1L;

    private static final Duration ANNOUNCED = Duration.ofMinutes(2);

    private final transient IdleSessions sessions;

    SessionEnd(IdleSessions sessions) {
        this.sessions = sessions;
        sessions.touch(VaadinSession.getCurrent());
        Duration longest = sessions.longest();
        Duration announced = ANNOUNCED.compareTo(longest.dividedBy(2)) < 0 ? ANNOUNCED : longest.dividedBy(2);
        getElement().setProperty("longest", (double) longest.toMillis());
        getElement().setProperty("announced", (double) announced.toMillis());
        Texts texts = Texts.in(getLocale());
        getElement()
                .setPropertyJson(
                        "words",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("title", texts.get("session.title"))
                                .put("line", texts.get("session.line"))
                                .put("stay", texts.get("session.stay"))
                                .put("ended", texts.get("session.ended")));
    }

    /** Somebody does something in this window. */
    @ClientCallable
    void active() {
        sessions.touch(VaadinSession.getCurrent());
    }

    /**
     * The window thinks that the session is over. Milliseconds that it still lasts, as somebody works in another window;
     * 0: it is over now.
     */
    @ClientCallable
    double over() {
        VaadinSession session = VaadinSession.getCurrent();
        long left = sessions.left(session).toMillis();
        if (left > 0) {
            return left;
        }
        IdleSessions.end(session);
        return 0;
    }
}
