package eu.clusterplanner.record;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecordConfiguration {

    @Bean
    FileSchema fileSchema() {
        return FileSchema.load();
    }
}
