package eu.clusterplanner.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/**
 * Starts the own database while Spring still reads configurations: it takes a second and needs nothing of them.
 * Registered by name.
 */
class EarlyDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext>,
                ApplicationListener<ApplicationFailedEvent>,
                Ordered {

    private @Nullable StartingDatabase database;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!DatabaseGiven.in(context.getEnvironment())) {
            database = new StartingDatabase(EmbeddedDatabaseConfiguration.data(context.getEnvironment()));
            context.getBeanFactory().registerSingleton("earlyDatabase", this);
            context.addApplicationListener(this);
        }
    }

    /** What was started, or another one where nothing was. */
    StartingDatabase orElseStart(Path data) {
        return database == null ? new StartingDatabase(data) : database;
    }

    /** Where the start fails before anything needs the database, nobody else would stop it. */
    @Override
    public void onApplicationEvent(ApplicationFailedEvent failed) {
        if (database != null) {
            database.close();
        }
    }

    /** After all that may name another database. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
