package eu.clusterplanner.shell;

import com.vaadin.flow.component.Component;

/** Draws the eye for a moment to a figure that has changed; who wants no motion sees the new figure only. */
public final class Flash {

    private Flash() {}

    /** The component flashes once. */
    public static void on(Component changed) {
        changed.getElement()
                .executeJs("this.classList.remove('planner-flash'); void this.offsetWidth;"
                        + " this.classList.add('planner-flash')");
    }
}
