package eu.clusterplanner;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import eu.clusterplanner.platform.backup.BackupCommands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the planner. Everything else is found in the feature packages beside this class. At each start Vaadin opens
 * every class of the packages that it looks for pages in, several times over: they are in these alone.
 */
@SpringBootApplication(proxyBeanMethods = false)
@EnableVaadin({"eu.clusterplanner.shell", "eu.clusterplanner.*.ui"})
public class PlannerApplication {

    public static void main(String[] args) {
        if (BackupCommands.knows(args)) {
            System.exit(BackupCommands.run(args, System.getenv(), System.out, System.err));
        }
        SpringApplication.run(PlannerApplication.class, args);
    }
}
