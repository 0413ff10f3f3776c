package eu.clusterplanner.platform.health;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.util.unit.DataSize;

/**
 * How one thing is.
 *
 * @param key of the text that says it; where it is not good, {@code KEY.next} says what to do
 * @param facts what the texts mention: text, {@link Number}, {@link Instant}, {@link Duration} or {@link DataSize}
 */
public record Condition(State state, String key, Map<String, Object> facts) {

    /** From good to bad. */
    public enum State {
        /** Nothing to do. */
        GOOD(0),
        /** Works, and will not always if nothing is done. */
        ATTENTION(1),
        /** People cannot work, or data is in danger. */
        BAD(2);

        private final int level;

        State(int level) {
            this.level = level;
        }

        /** 0, 1 or 2, the worse the higher; as metrics tell it. */
        public int level() {
            return level;
        }
    }

    public Condition {
        facts = Map.copyOf(facts);
    }

    public static Condition good(String key, Map<String, Object> facts) {
        return new Condition(State.GOOD, key, facts);
    }

    public static Condition attention(String key, Map<String, Object> facts) {
        return new Condition(State.ATTENTION, key, facts);
    }

    public static Condition bad(String key, Map<String, Object> facts) {
        return new Condition(State.BAD, key, facts);
    }

    public boolean good() {
        return state == State.GOOD;
    }
}
