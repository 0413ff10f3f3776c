package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.clusterplanner.shared.Texts;
import java.util.Map;
import java.util.function.IntConsumer;

/** Below a list that shows a part of its rows: how many of how many, and the way to the others. */
public final class MoreRows extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SOME = 20;

    private final transient Texts texts;
    private final Span said = new Span();
    private final Button some = new Button();
    private final Button all = new Button();
    private int rest;

    /** more: told how many more rows are wanted. */
    public MoreRows(Texts texts, IntConsumer more) {
        this.texts = texts;
        addClassNames("planner-buttons", "planner-more");
        said.getElement().setAttribute("role", "status");
        some.addClickListener(pressed -> more.accept(Math.min(SOME, rest)));
        all.addClickListener(pressed -> more.accept(rest));
        add(said, some, all);
    }

    /** shown: how many of how many are to be seen. */
    public void show(int shown, int of) {
        rest = of - shown;
        setVisible(rest > 0);
        said.setText(rest > 0 ? texts.get("list.part", Map.of("shown", shown, "all", of)) : "");
        some.setText(texts.get("list.more", "count", Math.min(SOME, rest)));
        all.setText(texts.get("list.all", "count", of));
        all.setVisible(rest > SOME);
    }
}
