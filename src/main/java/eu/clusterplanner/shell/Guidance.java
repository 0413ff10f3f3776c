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

/** Why a step is worth the time, what to ask, an example and what to watch out for; stays as it was last left. */
final class Guidance extends Aside {

    private static final long serialVersionUID = 1L;
    private static final String OPEN = "planner.guidance.open";
    private static final List<String> PARTS = List.of("why", "ask", "example", "watch-out");

    /** open: unless it was opened or folded before in this session. */
    Guidance(Step step, Texts texts, boolean open) {
        addClassName("planner-guidance");
        getElement().setAttribute("aria-label", texts.get("guidance.title"));
        Details details = new Details(texts.get("guidance.title"));
        for (String part : PARTS) {
            H2 title = new H2(texts.get("guidance." + part));
            details.add(new Section(title, new Paragraph(texts.get("guidance." + step.path() + "." + part))));
        }
        VaadinSession session = UI.getCurrent().getSession();
        details.setOpened(session.getAttribute(OPEN) instanceof Boolean left ? left : open);
        details.addOpenedChangeListener(change -> session.setAttribute(OPEN, change.isOpened()));
        add(details);
    }
}
