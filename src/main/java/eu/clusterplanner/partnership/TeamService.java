package eu.clusterplanner.partnership;

import eu.clusterplanner.partnership.TeamRefusedException.Reason;
import eu.clusterplanner.partnership.persistence.TeamRepository;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is in the team of a partnership. Managers decide; everybody may leave. A partnership always keeps a manager. How
 * people come in is up to {@link InvitationService}.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class TeamService {

    private final PartnershipAccess access;
    private final TeamRepository team;

    TeamService(PartnershipAccess access, TeamRepository team) {
        this.access = access;
        this.team = team;
    }

    /** All who are in the team, managers first, then by name. */
    @Transactional(readOnly = true)
    public List<TeamMember> list(PartnershipId partnership) {
        access.require(partnership);
        return team.list(partnership);
    }

    /** Managers only; refused for the last manager and for contributors without a partner. */
    public void changeRole(PartnershipId partnership, AccountId account, Role role) {
        access.requireManager(partnership);
        Membership now = find(partnership, account);
        checkPartner(role, now.partner());
        if (role != Role.MANAGER) {
            keepOneManagerBeside(partnership, account);
        }
        team.change(new Membership(partnership, account, role, now.partner()));
    }

    /** Says whom a person works for; managers only. A contributor needs a partner. */
    public void changePartner(PartnershipId partnership, AccountId account, @Nullable RecordId partner) {
        access.requireManager(partnership);
        Membership now = find(partnership, account);
        checkPartner(now.role(), partner);
        try {
            team.change(new Membership(partnership, account, now.role(), partner));
        } catch (DataIntegrityViolationException e) {
            throw new TeamRefusedException(Reason.PARTNER_UNKNOWN);
        }
    }

    /** Managers remove anybody, everybody removes oneself; refused for the last manager. The account stays. */
    public void remove(PartnershipId partnership, AccountId account) {
        Membership own = access.require(partnership);
        if (!own.account().equals(account)) {
            access.requireManager(partnership);
        }
        keepOneManagerBeside(partnership, account);
        team.remove(partnership, account);
    }

    private static void checkPartner(Role role, @Nullable RecordId partner) {
        if (role == Role.CONTRIBUTOR && partner == null) {
            throw new TeamRefusedException(Reason.PARTNER_MISSING);
        }
    }

    private void keepOneManagerBeside(PartnershipId partnership, AccountId account) {
        if (team.lockManagers(partnership).equals(List.of(account))) {
            throw new TeamRefusedException(Reason.LAST_MANAGER);
        }
    }

    private Membership find(PartnershipId partnership, AccountId account) {
        return team.find(partnership, account).orElseThrow(() -> new TeamRefusedException(Reason.NOT_IN_TEAM));
    }
}
