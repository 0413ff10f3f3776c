package eu.clusterplanner.platform.backup;

/** Told, in a line for people, what is being done; it may throw nothing and should be quick. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = line -> {};

    void says(String line);
}
