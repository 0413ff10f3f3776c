package eu.clusterplanner.discussion;

import eu.clusterplanner.record.PlanCompanion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of this module the others know. */
@Configuration(proxyBeanMethods = false)
class DiscussionConfiguration {

    /** To take back an accepted suggestion is to have it open again. */
    @Bean
    PlanCompanion suggestionsGoWithThePlan() {
        return () -> "suggestion";
    }
}
