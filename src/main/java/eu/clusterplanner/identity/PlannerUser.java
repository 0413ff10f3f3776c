package eu.clusterplanner.identity;

import eu.clusterplanner.platform.Acting;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The person who is signed in. It holds no password; what a person may do in a partnership is asked there.
 *
 * @param id the account
 * @param email as the person wrote it; also the user name
 * @param name as the team sees it
 * @param administrator true: looks after accounts, and reads no contents
 */
public record PlannerUser(AccountId id, String email, String name, boolean administrator)
        implements UserDetails, Acting {

    /** What every signed-in person holds. */
    public static final String PERSON = "ROLE_PERSON";

    /** What administrators hold besides; {@code hasRole('ADMINISTRATOR')} in an expression. */
    public static final String ADMINISTRATOR = "ROLE_ADMINISTRATOR";

    /** Who is signed in on this thread; throws {@link AuthenticationCredentialsNotFoundException} where nobody is. */
    public static PlannerUser current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof PlannerUser user) {
            return user;
        }
        throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
    }

    @Override
    public Actor actor() {
        return Actor.person(id);
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return administrator
                ? AuthorityUtils.createAuthorityList(PERSON, ADMINISTRATOR)
                : AuthorityUtils.createAuthorityList(PERSON);
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return email;
    }
}
