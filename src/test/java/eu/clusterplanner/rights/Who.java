package eu.clusterplanner.rights;

import eu.clusterplanner.partnership.Role;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who tries, in the order of the columns of the table. */
enum Who {
    MANAGER(Role.MANAGER, null),
    EDITOR(Role.EDITOR, null),
    CONTRIBUTOR(Role.CONTRIBUTOR, Scene.OWN),
    OTHER_CONTRIBUTOR(Role.CONTRIBUTOR, Scene.OTHER),
    REVIEWER(Role.REVIEWER, Scene.OWN),
    OTHER_REVIEWER(Role.REVIEWER, Scene.OTHER),
    /** Works for the first partner too, which gives a reader nothing. */
    READER(Role.READER, Scene.OWN),
    /** Signed in, but not in the team. */
    STRANGER(null, null),
    /** Looks after accounts, not in the team. */
    ADMINISTRATOR(null, null),
    NOBODY(null, null),
    /** Came by the personal link of a team review; not in the table, because nothing in it is for such people. */
    LINK(null, null),
    /** As before, but the link has ended since. */
    ENDED_LINK(null, null);

    static final Set<Who> TEAM = EnumSet.range(MANAGER, READER);

    final @Nullable Role role;
    final @Nullable String partner;

    Who(@Nullable Role role, @Nullable String partner) {
        this.role = role;
        this.partner = partner;
    }

    boolean byLink() {
        return this == LINK || this == ENDED_LINK;
    }
}
