package eu.clusterplanner.platform.backup;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The migration at the start, in the place of Spring Boot's own. */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    @Bean
    CarefulMigration liquibase(DataSource database, @Value("${planner.data:./var/data}") Path data, Clock clock) {
        return new CarefulMigration(database, data, clock);
    }
}
