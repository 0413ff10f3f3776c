package eu.clusterplanner.discussion;

import eu.clusterplanner.discussion.persistence.SuggestionActs;
import eu.clusterplanner.record.PlanCompanion;
import eu.clusterplanner.record.history.ActRemarks;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of this module the others know. */
@Configuration(proxyBeanMethods = false)
class DiscussionConfiguration {

    /** Whose suggestion an act takes over. */
    @Bean
    ActRemarks suggestionRemarks(SuggestionActs acts) {
        return (partnership, those) -> {
            Map<String, ActRemarks.Remark> remarks = new HashMap<>();
            acts.proposers(partnership, those)
                    .forEach((act, name) -> remarks.put(act, new ActRemarks.Remark("history.suggested", name)));
            return remarks;
        };
    }

    /** To take back an accepted suggestion is to have it open again. */
    @Bean
    PlanCompanion suggestionsGoWithThePlan() {
        return () -> "suggestion";
    }
}
