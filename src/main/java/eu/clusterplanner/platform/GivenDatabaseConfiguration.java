package eu.clusterplanner.platform;

import com.zaxxer.hikari.HikariDataSource;
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
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("planner");
        // a refused row would stand in the log with all its contents
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.setJdbcUrl(settings.url());
        pool.setUsername(settings.user());
        pool.setPassword(settings.password());
        pool.setMaximumPoolSize(settings.poolSize());
        pool.setMinimumIdle(Math.min(EmbeddedDatabaseConfiguration.IDLE, settings.poolSize()));
        return pool;
    }
}
