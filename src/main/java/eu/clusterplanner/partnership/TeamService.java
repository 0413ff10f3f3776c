package eu.clusterplanner.partnership;

import eu.clusterplanner.identity.Account;
import eu.clusterplanner.identity.AccountDirectory;
import eu.clusterplanner.identity.AccountRefusedException;
import eu.clusterplanner.identity.AccountWithPassword;
import eu.clusterplanner.identity.NewAccount;
import eu.clusterplanner.partnership.TeamRefusedException.Reason;
import eu.clusterplanner.partnership.persistence.TeamRepository;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is in the team of a partnership. Managers decide; contributors may invite colleagues of their own partner as
 * contributors; everybody may leave. A partnership always keeps a manager.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class TeamService {

    private final PartnershipAccess access;
    private final TeamRepository team;
    private final AccountDirectory accounts;

    TeamService(PartnershipAccess access, TeamRepository team, AccountDirectory accounts) {
        this.access = access;
        this.team = team;
        this.accounts = accounts;
    }

    /** All who are in the team, managers first, then by name. */
    @Transactional(readOnly = true)
    public List<TeamMember> list(PartnershipId partnership) {
        access.require(partnership);
        return team.list(partnership);
    }

    /** Whether the signed-in person may invite somebody with that role for that partner. */
    @Transactional(readOnly = true)
    public boolean mayInvite(PartnershipId partnership, Role role, @Nullable RecordId partner) {
        return mayInvite(access.require(partnership), role, partner);
    }

    /**
     * Takes somebody into the team, with a new account where there is none with that e-mail.
     *
     * @throws AccountRefusedException where e-mail or name cannot be used for a new account
     * @throws TeamRefusedException where the person is in the team already, or the partner is missing
     */
    public Invited invite(PartnershipId partnership, Invitation invitation) {
        if (!mayInvite(access.require(partnership), invitation.role(), invitation.partner())) {
            throw new AccessDeniedException("this role may not invite");
        }
        checkPartner(invitation.role(), invitation.partner());
        Optional<Account> known = accounts.findByEmail(invitation.email());
        if (known.isPresent()) {
            Account account = known.get();
            join(new Membership(partnership, account.id(), invitation.role(), invitation.partner()));
            return new Invited(account.id(), account.name(), null);
        }
        AccountWithPassword made = accounts.register(new NewAccount(invitation.email(), invitation.name()));
        Account account = made.account();
        join(new Membership(partnership, account.id(), invitation.role(), invitation.partner()));
        return new Invited(account.id(), account.name(), made.password());
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

    private static boolean mayInvite(Membership own, Role role, @Nullable RecordId partner) {
        return switch (own.role()) {
            case MANAGER -> true;
            case CONTRIBUTOR -> role == Role.CONTRIBUTOR && partner != null && own.worksFor(partner);
            case EDITOR, REVIEWER, READER -> false;
        };
    }

    private void join(Membership membership) {
        try {
            if (!team.join(membership)) {
                throw new TeamRefusedException(Reason.ALREADY_IN_TEAM);
            }
        } catch (DataIntegrityViolationException e) {
            throw new TeamRefusedException(Reason.PARTNER_UNKNOWN);
        }
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
