package eu.clusterplanner.identity.web;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.identity.SignIn;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs in each call by itself: with a token, or with a password that may have been checked just before. */
@Component
class ApiSignIn implements AuthenticationManager {

    private final SignIn signIn;
    private final PasswordProvider passwords;
    private final RecentSignIns recent;

    ApiSignIn(SignIn signIn, PasswordProvider passwords, RecentSignIns recent) {
        this.signIn = signIn;
        this.passwords = passwords;
        this.recent = recent;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        return asked instanceof BearerToken token
                ? signedIn(signIn.withToken(token.getCredentials()))
                : withPassword(asked);
    }

    private Authentication withPassword(Authentication asked) {
        String password = PasswordProvider.passwordOf(asked);
        return recent.find(asked.getName(), password).map(ApiSignIn::signedIn).orElseGet(() -> {
            Authentication signedIn = passwords.authenticate(asked);
            if (signedIn.getPrincipal() instanceof PlannerUser user) {
                recent.remember(asked.getName(), password, user.id());
            }
            return signedIn;
        });
    }

    private static Authentication signedIn(PlannerUser user) {
        return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
    }
}
