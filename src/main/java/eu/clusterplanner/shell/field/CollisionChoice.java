package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import eu.clusterplanner.shared.Texts;

/** Below a field that two people changed: whose value shall stay. */
final class CollisionChoice extends Div {

    private static final long serialVersionUID = 1L;

    CollisionChoice(Texts texts, Runnable keepMine, Runnable takeTheirs) {
        addClassName("planner-collision");
        Button mine = new Button(texts.get("field.collision.keep-mine"), pressed -> keepMine.run());
        Button theirs = new Button(texts.get("field.collision.take-theirs"), pressed -> takeTheirs.run());
        mine.addThemeName("small");
        theirs.addThemeName("small");
        add(mine, theirs);
    }
}
