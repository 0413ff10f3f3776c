package eu.clusterplanner.action.portfolio;

import java.time.Duration;
import java.util.function.Consumer;

/** How long a search may go on, what it tells, and how it is stopped. */
public final class Search {

    /**
     * How far it is.
     *
     * @param found most value found so far, hundredths
     * @param best no choice can have more, hundredths
     */
    public record Progress(long found, long best) {}

    private final Duration limit;
    private final Consumer<Progress> told;
    private volatile boolean stopped;

    /** told: called by the thread that searches. */
    public Search(Duration limit, Consumer<Progress> told) {
        this.limit = limit;
        this.told = told;
    }

    /** Ends the search soon; it answers with the best that it has found. */
    public void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    Duration limit() {
        return limit;
    }

    void tell(Progress progress) {
        told.accept(progress);
    }
}
