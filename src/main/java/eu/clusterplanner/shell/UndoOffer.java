package eu.clusterplanner.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import eu.clusterplanner.shared.Texts;

/** Says what was done, and offers for a while to take it back. */
public final class UndoOffer {

    private static final int SECONDS = 12;

    private UndoOffer() {}

    /** sentence: what was done; undo: takes it back. */
    public static void show(Texts texts, String sentence, Runnable undo) {
        Notification notification = new Notification();
        Button button = new Button(texts.get("shell.undo"), pressed -> {
            notification.close();
            undo.run();
        });
        button.addThemeName("tertiary");
        notification.addClassName("planner-undo");
        notification.add(new Span(sentence), button);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setDuration(SECONDS * 1000);
        notification.open();
    }

    /** Says it for a while, without an offer. */
    public static void tell(String sentence) {
        Notification.show(sentence, SECONDS * 1000, Notification.Position.BOTTOM_CENTER);
    }
}
