package eu.clusterplanner.platform;

import com.zaxxer.hikari.HikariDataSource;
import eu.clusterplanner.platform.database.DatabaseAccess;
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

    /** As many connections wait for work; one after the other, they would be a part of each start. */
    static final int IDLE = 3;

    @Bean(destroyMethod = "close")
    StartingDatabase ownDatabase(Environment environment, ObjectProvider<EarlyDatabase> early) {
        return early.getIfAvailable(EarlyDatabase::new).orElseStart(data(environment));
    }

    @Bean
    HikariDataSource dataSource(StartingDatabase database) {
        DatabaseAccess access = database.access();
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("planner");
        // a refused row would stand in the log with all its contents
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.user());
        pool.setPassword(access.password());
        pool.setMaximumPoolSize(POOL);
        pool.setMinimumIdle(IDLE);
        return pool;
    }

    /** The directory of the database, its backups and templates. */
    static Path data(PropertyResolver settings) {
        return Path.of(settings.getProperty("planner.data", "./var/data"));
    }
}
