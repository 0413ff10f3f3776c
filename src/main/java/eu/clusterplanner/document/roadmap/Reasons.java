package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.schedule.Because;
import eu.clusterplanner.schedule.ScheduledAction;
import java.util.Map;

/** Says in words why an action stands where it stands. */
final class Reasons {

    private final Story story;

    Reasons(Story story) {
        this.story = story;
    }

    /** One short sentence without a full stop. */
    String of(ScheduledAction action) {
        Because because = action.because();
        String key = "because." + because.kind().name();
        return because.kind() == Because.Kind.PREDECESSOR
                ? story.text(key, Map.of("action", story.actionName(because.action())))
                : story.text(key);
    }

    /** Spare days as text; a sign of their own for dates that stand whatever happens. */
    String slack(ScheduledAction action) {
        Long slack = action.slack();
        return slack == null ? story.text("slack.none") : String.valueOf(slack);
    }
}
