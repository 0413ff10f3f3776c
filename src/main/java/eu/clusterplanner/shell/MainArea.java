package eu.clusterplanner.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Main;

/** The main landmark, where the skip link leads. */
final class MainArea extends Main {

    static final String ID = "content";

    private static final long serialVersionUID = 1L;

    MainArea() {
        setId(ID);
        addClassName("planner-main");
        getElement().setAttribute("tabindex", "-1");
    }

    void show(HasElement content) {
        removeAll();
        add((Component) content);
    }
}
