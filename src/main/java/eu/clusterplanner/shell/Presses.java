package eu.clusterplanner.shell;

import com.vaadin.flow.component.button.Button;

/**
 * How buttons are pressed. A double click presses a button once, as it would otherwise make two of something
 * ({@code frontend/press}); what moves something by one place is pressed again and again.
 */
public final class Presses {

    private Presses() {}

    /** Says that each click of a quick series counts. */
    public static void again(Button... buttons) {
        for (Button button : buttons) {
            button.getElement().setAttribute("data-press-again", true);
        }
    }
}
