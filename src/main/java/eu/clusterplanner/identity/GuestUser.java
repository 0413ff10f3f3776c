package eu.clusterplanner.identity;

import eu.clusterplanner.platform.Acting;
import eu.clusterplanner.shared.Actor;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Somebody who has come by a personal link. What it lets them do is asked anew at each act, so that a link that is taken
 * back ends what it began.
 *
 * @param id the guest
 * @param about the one thing that the link is for
 * @param label name, else address
 */
public record GuestUser(UUID id, UUID about, String label, Locale language) implements UserDetails, Acting {

    /** What every guest holds, and nobody else; {@code @RolesAllowed("GUEST")} at a page. */
    public static final String ROLE = "GUEST";

    @Override
    public Actor actor() {
        return new Actor(Actor.Kind.LINK, id.toString());
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return AuthorityUtils.createAuthorityList("ROLE_" + ROLE);
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return id.toString();
    }
}
