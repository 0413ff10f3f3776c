package eu.clusterplanner;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import eu.clusterplanner.platform.backup.BackupCommands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the planner. Everything else is found in the feature packages beside this class. */
@SpringBootApplication(proxyBeanMethods = false)
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
@StyleSheet("styles/roadmap.css")
@StyleSheet("styles/document.css")
@StyleSheet("styles/operation.css")
public class PlannerApplication implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "icon.svg");
    }

    public static void main(String[] args) {
        if (BackupCommands.knows(args)) {
            System.exit(BackupCommands.run(args, System.getenv(), System.out, System.err));
        }
        SpringApplication.run(PlannerApplication.class, args);
    }
}
