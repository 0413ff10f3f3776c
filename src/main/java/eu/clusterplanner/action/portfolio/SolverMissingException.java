package eu.clusterplanner.action.portfolio;

/** The solver does not run on this machine; all else does. */
public final class SolverMissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SolverMissingException(String problem) {
        super("OR-Tools cannot be loaded on " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                + ": " + problem);
    }
}
