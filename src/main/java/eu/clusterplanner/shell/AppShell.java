package eu.clusterplanner.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.theme.aura.Aura;

/** What all pages have in common: their style sheets and the icon of their window. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/planner.css")
@StyleSheet("styles/frame.css")
@StyleSheet("styles/find.css")
@StyleSheet("styles/step.css")
@StyleSheet("styles/lists.css")
@StyleSheet("styles/exchange.css")
@StyleSheet("styles/fields.css")
@StyleSheet("styles/tables.css")
@StyleSheet("styles/figures.css")
@StyleSheet("styles/identity.css")
@StyleSheet("styles/partnership.css")
@StyleSheet("styles/competence.css")
@StyleSheet("styles/strategy.css")
@StyleSheet("styles/action.css")
@StyleSheet("styles/priority.css")
@StyleSheet("styles/roadmap.css")
@StyleSheet("styles/partner.css")
@StyleSheet("styles/document.css")
@StyleSheet("styles/operation.css")
@StyleSheet("styles/history.css")
@StyleSheet("styles/request.css")
@StyleSheet("styles/review.css")
@StyleSheet("styles/scenario.css")
@StyleSheet("styles/talk.css")
@Push
// Flow would load the scripts of the start page, a menu and its icons among them, before anybody has signed in
@LoadDependenciesOnStartup(PageNotFoundPage.class)
public class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "icon.svg");
    }
}
