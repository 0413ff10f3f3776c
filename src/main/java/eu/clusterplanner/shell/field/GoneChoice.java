package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import eu.clusterplanner.shared.Texts;

/** Below a field of a record that somebody else removed while it was being written. */
final class GoneChoice extends Div {

    private static final long serialVersionUID = 1L;

    GoneChoice(Texts texts, Runnable bringBack) {
        addClassName("planner-collision");
        Button back = new Button(texts.get("field.gone.bring-back"), pressed -> bringBack.run());
        back.addThemeName("small");
        add(back);
    }
}
