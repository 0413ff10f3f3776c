package eu.clusterplanner.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.VaadinSession;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.Texts;
import java.util.List;

/** Why a step is worth the time, what to ask, an example and what to watch out for; stays folded once it was folded. */
final class Guidance extends Aside {

    private static final long serialVersionUID = 1L;
    private static final String FOLDED = "planner.guidance.folded";
    private static final List<String> PARTS = List.of("why", "ask", "example", "watch-out");

    Guidance(Step step, Texts texts) {
        addClassName("planner-guidance");
        getElement().setAttribute("aria-label", texts.get("guidance.title"));
        Details details = new Details(texts.get("guidance.title"));
        for (String part : PARTS) {
            H2 title = new H2(texts.get("guidance." + part));
            details.add(new Section(title, new Paragraph(texts.get("guidance." + step.path() + "." + part))));
        }
        VaadinSession session = UI.getCurrent().getSession();
        details.setOpened(session.getAttribute(FOLDED) == null);
        details.addOpenedChangeListener(
                change -> session.setAttribute(FOLDED, change.isOpened() ? null : Boolean.TRUE));
        add(details);
    }
}
