package eu.clusterplanner.shell.talk;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.clusterplanner.shared.Texts;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Opens what is said about something, and tells how much of it is open; of few elements, as lists have one a row. */
public final class TalkButton extends NativeButton {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final String name;
    private final transient ToIntFunction<TalkCounts> count;
    private final Span number = new Span();

    /** word: beside the icon; empty: the icon alone. name: what it is about. */
    TalkButton(Texts texts, String word, String name, ToIntFunction<TalkCounts> count, Runnable open) {
        this.texts = texts;
        this.name = name;
        this.count = count;
        addClassName("planner-talk-button");
        setClassName("worded", !word.isEmpty());
        add(VaadinIcon.COMMENT_O.create());
        if (!word.isEmpty()) {
            add(new Span(word));
        }
        addClickListener(pressed -> open.run());
    }

    void show(TalkCounts counts) {
        int open = count.applyAsInt(counts);
        number.setText(String.valueOf(open));
        if (open > 0) {
            add(number);
        } else {
            number.removeFromParent();
        }
        String label = texts.get("talk.of", Map.of("name", name, "count", open));
        setAriaLabel(label);
        setTitle(label);
    }
}
