package eu.clusterplanner.document.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says below the links of a document that it is being made: a large one takes some seconds. */
final class MakingNote extends Span {

    private static final long serialVersionUID = 1L;

    private static final int ASK_EVERY_MS = 500;

    private final String words;
    private final AtomicInteger made = new AtomicInteger();
    private int asked;
    private @Nullable Registration asking;

    MakingNote(String words) {
        this.words = words;
        addClassName("planner-making");
        getElement().setAttribute("role", "status");
    }

    /** A press of this link begins the making. */
    void follow(Anchor link) {
        link.getElement().addEventListener("click", event -> begin());
    }

    /** Makes something; the note ends with it, however it ends. */
    <T> T during(Supplier<T> making) {
        try {
            return making.get();
        } finally {
            made.incrementAndGet();
        }
    }

    /** The document comes by another request, often while this one is answered; the page asks until it is there. */
    void begin() {
        asked++;
        setText(words);
        UI ui = UI.getCurrent();
        if (asking == null && ui != null) {
            ui.setPollInterval(ASK_EVERY_MS);
            asking = ui.addPollListener(event -> look(ui));
        }
    }

    private void look(UI ui) {
        if (made.get() >= asked && asking != null) {
            setText("");
            ui.setPollInterval(-1);
            asking.remove();
            asking = null;
        }
    }
}
