package eu.clusterplanner.platform.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Under whose name the server runs. PostgreSQL refuses to run as root; the other ways are for containers and tests. */
enum ServerAccount {
    /** The ordinary user who started the application. */
    OWN(null),

    /** Root, in a user namespace that maps nobody: not root for PostgreSQL, while the files stay root's. */
    UNMAPPED("root"),

    /** The user nobody, for root where user namespaces are forbidden. */
    NOBODY("nobody");

    private static final Logger log = LoggerFactory.getLogger(ServerAccount.class);

    private final @Nullable String owner;

    ServerAccount(@Nullable String owner) {
        this.owner = owner;
    }

    /** The first of the three that works here. */
    static ServerAccount find() {
        if (new UnixSystem().getUid() != 0) {
            return OWN;
        }
        if (UNMAPPED.works()) {
            return UNMAPPED;
        }
        if (NOBODY.works()) {
            return NOBODY;
        }
        throw new DatabaseUnavailableException(
                "PostgreSQL cannot run as root here; start the planner as an ordinary user", null);
    }

    private boolean works() {
        try {
            return command().run(List.of("true")).succeeded();
        } catch (IOException e) {
            log.debug("No server as {} here", this, e);
            return false;
        }
    }

    /** Runs commands under this account. */
    ServerCommand command() {
        return new ServerCommand(
                switch (this) {
                    case OWN -> List.of();
                    case UNMAPPED -> List.of("unshare", "--user", "--");
                    case NOBODY -> List.of("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups", "--");
                });
    }

    /**
     * Gives the account what it needs: all of the data directory and, for nobody, a way through the directories above.
     * A database that belongs to somebody else is left alone.
     */
    void takeOver(DataDirectory directory) throws IOException {
        if (owner == null) {
            return;
        }
        Path root = directory.root();
        UserPrincipal account = principal(root, owner);
        refuseDatabaseOfAnother(directory);
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                PosixFileAttributeView view =
                        Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
                if (!view.getOwner().equals(account)) {
                    view.setOwner(account);
                }
            }
        }
        if (this == NOBODY) {
            openWay(root);
        }
    }

    private static void refuseDatabaseOfAnother(DataDirectory directory) throws IOException {
        if (Files.exists(directory.cluster())) {
            String present = Files.getOwner(directory.cluster()).getName();
            if (!Set.of("root", "nobody").contains(present)) {
                throw new DatabaseUnavailableException(
                        "The database in " + directory.root() + " belongs to " + present
                                + "; start the planner as that user",
                        null);
            }
        }
    }

    private static UserPrincipal principal(Path path, String name) throws IOException {
        return path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
    }

    /** Lets others pass, not look, through every directory above. */
    private static void openWay(Path root) throws IOException {
        for (Path above = root.getParent(); above != null; above = above.getParent()) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(above));
            if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
                log.warn("Letting other users pass through {}: the database runs as nobody", above);
                Files.setPosixFilePermissions(above, permissions);
            }
        }
    }
}
