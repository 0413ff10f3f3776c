package eu.clusterplanner.platform.backup;

import org.jspecify.annotations.Nullable;

/** A backup or a restore does not take place. The message is one line for the person who asked for it. */
public final class BackupRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one line: what is wrong and what helps */
    public BackupRefusedException(String message) {
        this(message, null);
    }

    BackupRefusedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** What went wrong and, on the same line, the words of whoever noticed it. */
    static BackupRefusedException because(String what, Throwable cause) {
        String why = String.valueOf(cause.getMessage()).strip().replaceAll("\\s*\\R\\s*", "; ");
        return new BackupRefusedException(what + ": " + why, cause);
    }
}
