package eu.clusterplanner.shell;

import com.vaadin.flow.component.html.Anchor;
import eu.clusterplanner.shared.Texts;

/** The first stop of the Tab key: over banner and menu straight to the content. */
final class SkipLink extends Anchor {

    private static final long serialVersionUID = 1L;

    SkipLink(Texts texts) {
        super("#" + MainArea.ID, texts.get("shell.skip"));
        addClassName("planner-skip");
        setRouterIgnore(true);
    }
}
