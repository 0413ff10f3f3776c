package eu.clusterplanner.platform;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What {@code PLANNER_LOG} may be; what it does, {@link OperationSettings} has done before the first line. */
@Component
class LogForm {

    private static final Set<String> KNOWN = Set.of("", "text", OperationSettings.JSON);

    /** Throws {@link StartRefusedException} for a form that we do not know. */
    LogForm(@Value("${" + OperationSettings.LOG + ":}") String form) {
        if (!KNOWN.contains(form)) {
            throw new StartRefusedException("PLANNER_LOG takes text or json, not '" + form + "'");
        }
    }
}
