package eu.clusterplanner.platform.backup;

import eu.clusterplanner.platform.StartRefusedException;
import eu.clusterplanner.platform.database.DatabaseUnavailableException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** {@code backup [FILE]} and {@code restore FILE}, which do without the web application and therefore take seconds. */
public final class BackupCommands {

    private static final String BACKUP = "backup";
    private static final String RESTORE = "restore";
    private static final int WRONG_USE = 2;

    private final BackupSettings settings;
    private final Clock clock;
    private final PrintStream out;

    private BackupCommands(BackupSettings settings, Clock clock, PrintStream out) {
        this.settings = settings;
        this.clock = clock;
        this.out = out;
    }

    /** Whether the arguments of the program are one of these commands. */
    public static boolean knows(String... arguments) {
        return arguments.length > 0 && List.of(BACKUP, RESTORE).contains(arguments[0]);
    }

    /**
     * Does what the arguments say.
     *
     * @param environment the variables that name the database
     * @param out for progress and result
     * @param errors for the one line that says why it was not done
     * @return the exit code: 0 done, 1 not done, 2 not understood
     */
    public static int run(String[] arguments, Map<String, String> environment, PrintStream out, PrintStream errors) {
        beQuiet();
        List<String> words = List.of(arguments);
        try {
            BackupCommands commands =
                    new BackupCommands(BackupSettings.of(environment), Clock.system(ZoneId.systemDefault()), out);
            if (words.getFirst().equals(BACKUP) && words.size() <= 2) {
                commands.backup(words.size() == 2 ? Path.of(words.get(1)) : null);
                return 0;
            }
            if (words.getFirst().equals(RESTORE) && words.size() == 2) {
                commands.restore(Path.of(words.get(1)));
                return 0;
            }
            errors.println("Usage: backup [FILE] or restore FILE");
            return WRONG_USE;
        } catch (BackupRefusedException | DatabaseUnavailableException | StartRefusedException e) {
            errors.println("planner: " + e.getMessage());
            return 1;
        } catch (IOException e) {
            errors.println("planner: The backup directory cannot be used: " + e.getMessage());
            return 1;
        }
    }

    private void backup(@Nullable Path named) throws IOException {
        try (BackupSettings.Opened opened = settings.existing()) {
            Path file = named == null
                    ? new BackupDirectory(settings.data()).next(BackupDirectory.Occasion.BY_HAND, clock.instant())
                    : named;
            Manifest manifest = new BackupFile(opened.database(), clock, this::say).write(file);
            out.printf(
                    "Backed up %,d rows of %d tables to %s (%,d KB)%n",
                    manifest.rows(), manifest.tables().size(), file.toAbsolutePath(), (Files.size(file) + 1023) / 1024);
        }
    }

    /** The archive is looked at before a database is made for it. */
    private void restore(Path file) {
        try (Archive archive = Archive.open(file)) {
            Manifest manifest = archive.manifest();
            out.printf("Backup of %s, from PostgreSQL %s%n", manifest.created(), manifest.server());
            Restore.check(archive, this::say);
            try (BackupSettings.Opened opened = settings.toBeFilled()) {
                new Restore(opened.database(), this::say).run(archive);
            }
            out.printf(
                    "Restored %,d rows of %d tables; sign in as before%n",
                    manifest.rows(), manifest.tables().size());
        }
    }

    private void say(String line) {
        out.println("  " + line);
    }

    /** The lines that the application would log are for its log; here people read along. */
    private static void beQuiet() {
        LoggingSystem.get(BackupCommands.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        Logger.getLogger("").setLevel(Level.WARNING);
    }
}
