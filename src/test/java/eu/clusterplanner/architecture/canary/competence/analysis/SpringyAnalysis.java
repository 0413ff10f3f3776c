package eu.clusterplanner.architecture.canary.competence.analysis;

import org.springframework.util.StringUtils;

/** Bad: a computation that needs Spring. */
class SpringyAnalysis {

    boolean hasText(String text) {
        return StringUtils.hasText(text);
    }
}
