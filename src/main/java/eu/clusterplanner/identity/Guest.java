package eu.clusterplanner.identity;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody without an account who may answer by a personal link.
 *
 * @param about the one thing that the links are for
 * @param name as whoever asks wrote it, if at all
 * @param language of mails and of the form
 * @param expiresAt until then the links work
 */
public record Guest(
        UUID id, UUID about, String email, @Nullable String name, Locale language, Instant expiresAt) {

    /** The name, else the address. */
    public String label() {
        return name == null ? email : name;
    }

    /** The guest as the one who acts. */
    public GuestUser user() {
        return new GuestUser(id, about, label(), language);
    }
}
