package eu.clusterplanner.partnership;

import eu.clusterplanner.partnership.persistence.TeamRepository;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Teams for the services of other modules, which check themselves who may ask: to tell people something, whoever does
 * what is told, guests and jobs included. Views use {@link TeamService}.
 */
@Component
public class Teams {

    private final TeamRepository team;

    Teams(TeamRepository team) {
        this.team = team;
    }

    /** Managers first, then by name. */
    public List<TeamMember> list(PartnershipId partnership) {
        return team.list(partnership);
    }

    public Optional<Membership> find(PartnershipId partnership, AccountId account) {
        return team.find(partnership, account);
    }
}
