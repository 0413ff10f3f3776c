package eu.clusterplanner.identity;

import eu.clusterplanner.identity.persistence.AccountRepository;
import eu.clusterplanner.identity.persistence.StoredPassword;
import eu.clusterplanner.shared.AccountId;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what holds of an account at this moment, for sessions and for sign-ins that are remembered. */
@Service
@Transactional(readOnly = true)
public class Credentials {

    private final AccountRepository accounts;

    Credentials(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Empty where there is no such account or it is blocked. */
    public Optional<Credential> present(AccountId id) {
        return accounts.findPassword(id)
                .filter(stored -> !stored.account().blocked())
                .map(Credentials::credential);
    }

    private static Credential credential(StoredPassword stored) {
        String hash = Objects.requireNonNullElse(stored.hash(), "");
        return new Credential(stored.account().user(), HexFormat.of().formatHex(Secrets.hash(hash)));
    }
}
