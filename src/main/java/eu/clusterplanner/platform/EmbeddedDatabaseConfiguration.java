package eu.clusterplanner.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertyResolver;

/** The application's own database, where the environment names none. The server stops after the pool is closed. */
@Configuration(proxyBeanMethods = false)
@Conditional(DatabaseGiven.Not.class)
class EmbeddedDatabaseConfiguration {

    private static final int POOL = 16;

    @Bean(destroyMethod = "close")
    StartingDatabase ownDatabase(Environment environment, ObjectProvider<EarlyDatabase> early) {
        return early.getIfAvailable(EarlyDatabase::new).orElseStart(data(environment));
    }

    @Bean
    HikariDataSource dataSource(StartingDatabase database) {
        return ConnectionPool.of(database.access(), POOL);
    }

    /** The directory of the database, its backups and templates. */
    static Path data(PropertyResolver settings) {
        return Path.of(settings.getProperty("planner.data", "./var/data"));
    }
}
