package eu.clusterplanner.platform;

import com.zaxxer.hikari.HikariDataSource;
import eu.clusterplanner.platform.database.DatabaseAccess;
import eu.clusterplanner.platform.database.DatabaseServer;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The application's own database, where the environment names none. The server stops after the pool is closed. */
@Configuration(proxyBeanMethods = false)
@Conditional(DatabaseGiven.Not.class)
class EmbeddedDatabaseConfiguration {

    private static final int POOL = 16;

    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(@Value("${planner.data:./var/data}") Path data) {
        return new DatabaseServer(data);
    }

    @Bean
    HikariDataSource dataSource(DatabaseServer server) {
        DatabaseAccess access = server.start();
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("planner");
        // a refused row would stand in the log with all its contents
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.user());
        pool.setPassword(access.password());
        pool.setMaximumPoolSize(POOL);
        return pool;
    }
}
