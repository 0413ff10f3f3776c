package eu.clusterplanner.valuechain.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a value chain.
 *
 * @param key names the stage within its chain
 * @param kind what part it plays; without one it counts as PRIMARY
 * @param criticality how much the chain depends on it, 1 to 3
 * @param externalDependency share that comes from outside the Union or from a single supplier, 0 to 1; without one 0
 * @param feeds keys of the stages that take its output; they may form circles, as in recycling
 */
public record ChainStage(
        String key,
        @Nullable Kind kind,
        @Nullable Integer criticality,
        @Nullable Double externalDependency,
        List<String> feeds) {

    /** What part a stage plays in its chain. */
    public enum Kind {
        /** The product passes through it. */
        PRIMARY,
        /** It helps other stages, such as testing or finance, and stays out of the coverage of the chain. */
        SUPPORT
    }

    /** Copies the list; refuses a criticality outside 1..3 and a dependency outside 0..1. */
    public ChainStage {
        feeds = List.copyOf(feeds);
        if (criticality != null && (criticality < 1 || criticality > 3)) {
            throw new IllegalArgumentException("criticality of " + key + " is outside 1..3: " + criticality);
        }
        if (externalDependency != null && !(externalDependency >= 0 && externalDependency <= 1)) {
            throw new IllegalArgumentException("dependency of " + key + " is outside 0..1: " + externalDependency);
        }
    }

    /** Whether the stage counts in the coverage of its chain if it has a criticality. */
    boolean isPrimary() {
        return kind != Kind.SUPPORT;
    }
}
