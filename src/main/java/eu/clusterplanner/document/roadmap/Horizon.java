package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.schedule.ScheduledAction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stretch of the plan, by project months. */
enum Horizon {
    /** The first year. */
    SHORT(12),
    /** To the end of the third year. */
    MEDIUM(36),
    /** To the end of the fifth year. */
    LONG(60),
    /** Later. */
    LATER(Integer.MAX_VALUE);

    private final int lastMonth;

    Horizon(int lastMonth) {
        this.lastMonth = lastMonth;
    }

    static Horizon of(int month) {
        return Arrays.stream(values())
                .filter(horizon -> month <= horizon.lastMonth)
                .findFirst()
                .orElse(LATER);
    }

    /** The horizon in which an action starts; none without a date. */
    static Optional<Horizon> of(@Nullable ScheduledAction action) {
        return action == null ? Optional.empty() : Optional.of(of(action.startMonth()));
    }

    /** Those in which an action starts, in order. */
    static List<Horizon> used(Story story) {
        return Arrays.stream(values())
                .filter(horizon -> story.counting().stream()
                        .anyMatch(action -> of(story.scheduled(action)).equals(Optional.of(horizon))))
                .toList();
    }
}
