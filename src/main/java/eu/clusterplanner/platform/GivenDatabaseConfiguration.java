package eu.clusterplanner.platform;

import com.zaxxer.hikari.HikariDataSource;
import eu.clusterplanner.platform.database.DatabaseAccess;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Uses the database that the environment names; where it names none, the application brings its own. */
@Configuration(proxyBeanMethods = false)
@Conditional(DatabaseGiven.class)
@EnableConfigurationProperties(DatabaseSettings.class)
class GivenDatabaseConfiguration {

    @Bean
    HikariDataSource dataSource(DatabaseSettings settings) {
        DatabaseProbe.check(settings);
        DatabaseAccess access = new DatabaseAccess(settings.url(), settings.user(), settings.password());
        return ConnectionPool.of(access, settings.poolSize());
    }
}
