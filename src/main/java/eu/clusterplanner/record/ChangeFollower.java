package eu.clusterplanner.record;

/** Hears that a partnership was changed, on whatever node. Called on a thread of the platform: it returns at once. */
public interface ChangeFollower {

    /**
     * A transaction has been committed.
     *
     * @param transaction as the change log names it
     * @param origin the window in which it was done; empty: in none
     */
    void changed(String transaction, String origin);

    /** Some notices may have been missed. */
    void missed();
}
