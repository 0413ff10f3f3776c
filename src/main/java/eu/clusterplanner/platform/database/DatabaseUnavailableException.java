package eu.clusterplanner.platform.database;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot be had. The message is meant for the person who started the application. */
public final class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message one line: what is wrong and what helps
     * @param cause what was met, null where the message says it all
     */
    public DatabaseUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
