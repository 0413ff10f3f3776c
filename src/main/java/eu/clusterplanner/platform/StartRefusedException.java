package eu.clusterplanner.platform;

/** The application does not start with what its environment says. The message is for the person who started it. */
public final class StartRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one line: which variable is wrong and what helps; no password in it */
    public StartRefusedException(String message) {
        super(message);
    }
}
