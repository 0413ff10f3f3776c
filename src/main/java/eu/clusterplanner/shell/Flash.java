package eu.clusterplanner.shell;

import com.vaadin.flow.component.Component;

/** Draws the eye for a moment to a figure that has changed; who wants no motion sees the new figure only. */
public final class Flash {

    private static final int SAID_MILLISECONDS = 6000;

    private Flash() {}

    /** The component flashes once, and says for some seconds by whom it was changed; empty: of that nothing is said. */
    public static void by(Component changed, String who) {
        on(changed);
        if (who.isEmpty()) {
            return;
        }
        changed.getElement()
                .executeJs(
                        "this.dataset.by = $0; clearTimeout(this.plannerBy);"
                                + " this.plannerBy = setTimeout(() => delete this.dataset.by, $1)",
                        who,
                        SAID_MILLISECONDS);
    }

    /** The component flashes once. */
    public static void on(Component changed) {
        changed.getElement()
                .executeJs("this.classList.remove('planner-flash'); void this.offsetWidth;"
                        + " this.classList.add('planner-flash')");
    }
}
