package eu.clusterplanner.partnership;

import eu.clusterplanner.identity.Account;
import eu.clusterplanner.identity.AccountDirectory;
import eu.clusterplanner.partnership.persistence.StoredInvitation;
import eu.clusterplanner.partnership.persistence.TeamRepository;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whom answers to an invitation reach. */
@Component
class InvitationSenders {

    private final TeamRepository team;
    private final AccountDirectory accounts;

    InvitationSenders(TeamRepository team, AccountDirectory accounts) {
        this.team = team;
        this.accounts = accounts;
    }

    /** Whoever invited where that is a manager, else another manager; empty where the team has none. */
    Optional<Account> of(StoredInvitation invitation) {
        return team.list(invitation.partnership()).stream()
                .filter(member -> member.role() == Role.MANAGER)
                .min(Comparator.comparing(member -> !member.account().equals(invitation.inviter())))
                .flatMap(manager -> accounts.find(manager.account()));
    }
}
