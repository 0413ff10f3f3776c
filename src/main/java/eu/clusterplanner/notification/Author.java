package eu.clusterplanner.notification;

import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.Actor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote or did something: a person of the team, or somebody who came by a personal link.
 *
 * @param name as a guest gave it; null for people with an account, whose name is looked up where it is read
 */
public record Author(Actor actor, @Nullable String name) {

    public static Author person(AccountId account) {
        return new Author(Actor.person(account), null);
    }

    /** Somebody without an account. */
    public static Author guest(UUID link, String name) {
        return new Author(new Actor(Actor.Kind.LINK, link.toString()), name);
    }

    /** Null for guests. */
    public @Nullable AccountId account() {
        return actor.kind() == Actor.Kind.PERSON ? AccountId.parse(actor.id()) : null;
    }

    /** The guest; null for people with an account. */
    public @Nullable UUID link() {
        return actor.kind() == Actor.Kind.LINK ? UUID.fromString(actor.id()) : null;
    }
}
