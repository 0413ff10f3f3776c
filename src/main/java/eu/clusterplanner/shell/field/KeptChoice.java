package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.clusterplanner.shared.Texts;

/** Below a field: a text that was typed there and not stored, while the field shows what is stored. */
final class KeptChoice extends Div {

    private static final long serialVersionUID = 1L;

    /** sentence: when that was. */
    KeptChoice(Texts texts, String sentence, String typed, boolean editable, Runnable putIn, Runnable drop) {
        addClassName("planner-collision");
        Span text = new Span(typed.isEmpty() ? texts.get("keep.empty") : typed);
        text.addClassName("planner-kept-text");
        add(new Span(sentence), text);
        if (editable) {
            Button take = new Button(texts.get("keep.put-in"), pressed -> putIn.run());
            take.addThemeName("small");
            add(take);
        }
        Button no = new Button(texts.get("keep.drop"), pressed -> drop.run());
        no.addThemeName("small");
        add(no);
    }
}
