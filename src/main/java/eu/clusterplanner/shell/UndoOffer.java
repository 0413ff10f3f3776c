package eu.clusterplanner.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import eu.clusterplanner.shared.Texts;

/** Says what was done, and offers for a while to take it back. */
public final class UndoOffer {

    private static final int SECONDS = 12;
    private static final String OFFER = "planner-offer";
    private static final String SENTENCE = "planner-sentence";

    private UndoOffer() {}

    /** sentence: what was done; undo: takes it back. */
    public static void show(Texts texts, String sentence, Runnable undo) {
        offer(sentence, texts.get("shell.undo"), undo);
    }

    /** sentence: what was taken back; redo: does it again. */
    public static void showUndone(Texts texts, String sentence, Runnable redo) {
        offer(sentence, texts.get("shell.redo"), redo);
    }

    private static void offer(String sentence, String label, Runnable act) {
        Notification notification = theOnlyOne(OFFER);
        Button button = new Button(label, pressed -> {
            notification.close();
            act.run();
        });
        button.addThemeName("tertiary");
        notification.addClassName("planner-undo");
        notification.add(new Span(sentence), button);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setDuration(SECONDS * 1000);
        notification.open();
    }

    /** What was offered before is not meant any more: its change is no longer the last one. */
    private static Notification theOnlyOne(String kind) {
        if (ComponentUtil.getData(UI.getCurrent(), kind) instanceof Notification before) {
            before.close();
        }
        Notification notification = new Notification();
        ComponentUtil.setData(UI.getCurrent(), kind, notification);
        return notification;
    }

    /** Says it for a while, without an offer. */
    public static void tell(String sentence) {
        Notification notification = theOnlyOne(SENTENCE);
        notification.setText(sentence);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setDuration(SECONDS * 1000);
        notification.open();
    }
}
