package eu.clusterplanner.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import eu.clusterplanner.shared.Texts;

/** Says in words what went wrong and what to do next. Features derive pages for their own exceptions from it. */
public abstract class ErrorPage extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts = Texts.in(getLocale());
    private final String key;

    /** key: begins the keys of its texts, {@code <key>.title} and {@code <key>.what-to-do}. */
    protected ErrorPage(String key) {
        this.key = key;
        addClassNames("planner-page", "planner-error");
        Anchor home = new Anchor("", texts.get("shell.error.home"));
        add(new H1(texts.get(key + ".title")), new Paragraph(texts.get(key + ".what-to-do")), home);
    }

    @Override
    public String getPageTitle() {
        return texts.get(key + ".title") + " – " + texts.get("shell.product");
    }
}
