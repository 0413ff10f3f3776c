package eu.clusterplanner.architecture.canary.shared;

import org.springframework.security.access.prepost.PostAuthorize;

/** Bad: relies on a check of access that is not switched on. */
class TrustingService {

    @PostAuthorize("returnObject == 'public'")
    String secret() {
        return "secret";
    }
}
