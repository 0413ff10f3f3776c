package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.clusterplanner.shared.Texts;

/** Below a field that two people changed: both values side by side where they are long, and whose shall stay. */
final class CollisionChoice extends Div {

    private static final long serialVersionUID = 1L;

    /** What a person may decide. */
    record Acts(Runnable keepMine, Runnable takeTheirs, Runnable edit) {}

    CollisionChoice(Texts texts, Acts acts) {
        addClassName("planner-collision");
        add(
                button(texts.get("field.collision.keep-mine"), acts.keepMine()),
                button(texts.get("field.collision.take-theirs"), acts.takeTheirs()),
                button(texts.get("field.collision.edit"), acts.edit()));
    }

    /** Long texts are read best beside each other. */
    CollisionChoice beside(Texts texts, String mine, String theirs) {
        Div both = new Div(
                value(texts.get("field.collision.mine"), mine), value(texts.get("field.collision.theirs"), theirs));
        both.addClassName("planner-collision-both");
        addComponentAsFirst(both);
        return this;
    }

    private static Div value(String whose, String text) {
        Span shown = new Span(text);
        shown.addClassName("planner-kept-text");
        return new Div(new Span(whose), shown);
    }

    private static Button button(String text, Runnable act) {
        Button button = new Button(text, pressed -> act.run());
        button.addThemeName("small");
        return button;
    }
}
