package eu.clusterplanner.platform;

import eu.clusterplanner.shared.Actor;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who acts on the present thread: whoever {@link #callAs} named, else the signed-in person. The transaction manager
 * tells it to the database at the start of every transaction.
 */
public final class Actors {

    private static final ScopedValue<Actor> NAMED = ScopedValue.newInstance();
    private static final ScopedValue<UUID> EDIT = ScopedValue.newInstance();

    private Actors() {}

    public static Optional<Actor> current() {
        return NAMED.isBound() ? Optional.of(NAMED.get()) : signedIn();
    }

    /** Runs work as somebody else than the signed-in person: an import, a job, a migration. */
    public static <T extends @Nullable Object, X extends Throwable> T callAs(
            Actor actor, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(NAMED, actor).call(work);
    }

    /** Runs work as one stay in a field: its changes are one line of history and one undo. */
    public static <T extends @Nullable Object, X extends Throwable> T callInEdit(
            @Nullable UUID edit, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return edit == null ? work.call() : ScopedValue.where(EDIT, edit).call(work);
    }

    /** Runs work as part of the edit that is under way, else as one of its own. */
    public static <T extends @Nullable Object, X extends Throwable> T callInOneEdit(
            ScopedValue.CallableOp<? extends T, X> work) throws X {
        return callInEdit(EDIT.isBound() ? null : UUID.randomUUID(), work);
    }

    static Optional<UUID> edit() {
        return EDIT.isBound() ? Optional.of(EDIT.get()) : Optional.empty();
    }

    private static Optional<Actor> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Acting acting
                ? Optional.of(acting.actor())
                : Optional.empty();
    }
}
