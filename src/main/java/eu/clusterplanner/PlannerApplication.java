package eu.clusterplanner;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the planner. Everything else is found in the feature packages beside this class. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("planner.css")
public class PlannerApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(PlannerApplication.class, args);
    }
}
