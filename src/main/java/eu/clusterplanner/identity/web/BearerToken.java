package eu.clusterplanner.identity.web;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A personal token as it came with a call, not yet looked at. */
class BearerToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String secret;

    BearerToken(String secret) {
        super(List.of());
        this.secret = secret;
    }

    @Override
    public String getCredentials() {
        return secret;
    }

    @Override
    public String getPrincipal() {
        return "token";
    }
}
