package eu.clusterplanner.platform.health;

/**
 * Looks after one thing that the application needs to be well. A bean of this type appears on the page <i>Is everything
 * well?</i>, in {@code /actuator/health} and among the metrics.
 */
public interface Check {

    /** One lower-case word, which no other check has; {@code operation.check.NAME} is its title. */
    String name();

    /** Whether nothing can be said while the database does not answer. */
    default boolean asksDatabase() {
        return false;
    }

    /**
     * Looks now. Quick: every page, probe and scrape waits for it. It may throw, which is told as
     * {@link Condition.State#BAD}.
     */
    Condition look();
}
