package eu.clusterplanner.identity;

import eu.clusterplanner.identity.persistence.AccountRepository;
import eu.clusterplanner.identity.persistence.StoredPassword;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.Texts;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sees to one account a role, with passwords that are new each time. */
@Component
class DemoAccounts {

    private final AccountRepository accounts;
    private final AccountDirectory directory;
    private final Passwords passwords;

    DemoAccounts(AccountRepository accounts, AccountDirectory directory, Passwords passwords) {
        this.accounts = accounts;
        this.directory = directory;
        this.passwords = passwords;
    }

    @Transactional
    Map<DemoRole, AccountWithPassword> refresh() {
        Map<DemoRole, AccountWithPassword> fresh = new EnumMap<>(DemoRole.class);
        for (DemoRole role : DemoRole.values()) {
            fresh.put(role, refresh(role));
        }
        return fresh;
    }

    private AccountWithPassword refresh(DemoRole role) {
        String password = Secrets.typeable();
        AccountId id = accounts.findPassword(role.email())
                .map(StoredPassword::account)
                .map(Account::id)
                .orElseGet(() -> insert(role, password));
        accounts.setPassword(id, passwords.hash(password));
        accounts.setBlocked(id, null);
        accounts.setAdministrator(id, role == DemoRole.ADMINISTRATOR);
        return new AccountWithPassword(accounts.find(id).orElseThrow(), password);
    }

    private AccountId insert(DemoRole role, String password) {
        return directory.insert(new NewAccount(role.email(), Texts.english().get(role.textKey())), password);
    }
}
