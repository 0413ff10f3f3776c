package eu.clusterplanner.partnership;

import eu.clusterplanner.identity.Account;
import eu.clusterplanner.identity.AccountDirectory;
import eu.clusterplanner.identity.AccountRefusedException;
import eu.clusterplanner.identity.Invitee;
import eu.clusterplanner.identity.Invitees;
import eu.clusterplanner.partnership.TeamRefusedException.Reason;
import eu.clusterplanner.partnership.persistence.InvitationRepository;
import eu.clusterplanner.partnership.persistence.StoredInvitation;
import eu.clusterplanner.partnership.persistence.TeamRepository;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.platform.mail.MailOrder;
import eu.clusterplanner.platform.mail.Outbox;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is invited to the team. Managers invite anybody; contributors invite colleagues of their own partner as
 * contributors, and the managers are told. Nobody is in the team before the person has accepted.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class InvitationService {

    private final PartnershipAccess access;
    private final InvitationRepository invitations;
    private final TeamRepository team;
    private final Invitees invitees;
    private final AccountDirectory accounts;
    private final Outbox outbox;
    private final Clock clock;

    InvitationService(
            PartnershipAccess access,
            InvitationRepository invitations,
            TeamRepository team,
            Invitees invitees,
            AccountDirectory accounts,
            Outbox outbox,
            Clock clock) {
        this.access = access;
        this.invitations = invitations;
        this.team = team;
        this.invitees = invitees;
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Those that the signed-in person could have made, the newest first. */
    @Transactional(readOnly = true)
    public List<TeamInvitation> list(PartnershipId partnership) {
        Membership own = access.require(partnership);
        List<StoredInvitation> mine = invitations.list(partnership).stream()
                .filter(invitation -> own.mayInvite(invitation.role(), invitation.partner()))
                .toList();
        List<UUID> people = mine.stream()
                .map(StoredInvitation::invitee)
                .filter(Objects::nonNull)
                .toList();
        InvitationStates states =
                new InvitationStates(invitees.findAll(people), outbox.newest(InvitationMail.KIND, people), clock);
        return mine.stream().map(states::of).toList();
    }

    /**
     * Invites somebody, with or without an account.
     *
     * @return the mail to be copied where there is no mail server; empty where it will be sent
     * @throws AccountRefusedException where e-mail or name cannot be used
     * @throws TeamRefusedException where the person is in the team or invited already, or the partner is missing
     */
    public Optional<Mail> invite(PartnershipId partnership, Invitation invitation) {
        Membership own = access.require(partnership);
        if (!own.mayInvite(invitation.role(), invitation.partner())) {
            throw new AccessDeniedException("this role may not invite");
        }
        if (invitation.role() == Role.CONTRIBUTOR && invitation.partner() == null) {
            throw new TeamRefusedException(Reason.PARTNER_MISSING);
        }
        UUID invitee = invitees.add(invitation.email(), invitation.name());
        // held, so that of two who invite the same person at the same time the second is told
        List<AccountId> managers = team.lockManagers(partnership);
        refuseTwice(partnership, invitation.email().strip());
        try {
            invitations.insert(RecordId.next(), invitee, own, invitation.role(), invitation.partner(), clock.instant());
        } catch (DataIntegrityViolationException e) {
            throw new TeamRefusedException(Reason.PARTNER_UNKNOWN);
        }
        if (own.role() != Role.MANAGER) {
            managers.forEach(manager -> outbox.send(new MailOrder(ColleagueInvitedMail.KIND, invitee, manager)));
        }
        return outbox.sendOrWrite(new MailOrder(InvitationMail.KIND, invitee));
    }

    /**
     * Sends a new mail; the link in older ones no longer works. A mail that is still on its way is not sent twice.
     *
     * @return the mail to be copied where there is no mail server; empty where it will be sent
     */
    public Optional<Mail> sendAgain(PartnershipId partnership, RecordId id) {
        UUID invitee = requireOpen(partnership, id);
        invitees.extend(invitee);
        boolean waiting = Optional.ofNullable(
                        outbox.newest(InvitationMail.KIND, List.of(invitee)).get(invitee))
                .filter(mail -> mail.state().waiting())
                .isPresent();
        return waiting ? Optional.empty() : outbox.sendOrWrite(new MailOrder(InvitationMail.KIND, invitee));
    }

    /** Takes an invitation back: its link no longer works, and a mail that waits is not sent. */
    public void revoke(PartnershipId partnership, RecordId id) {
        invitees.remove(requireOpen(partnership, id));
    }

    private UUID requireOpen(PartnershipId partnership, RecordId id) {
        Membership own = access.require(partnership);
        StoredInvitation invitation = invitations.find(partnership, id).orElseThrow(InvitationService::over);
        if (!own.mayInvite(invitation.role(), invitation.partner())) {
            throw new AccessDeniedException("this role may not invite");
        }
        return Optional.ofNullable(invitation.invitee()).orElseThrow(InvitationService::over);
    }

    private void refuseTwice(PartnershipId partnership, String email) {
        boolean inTeam = accounts.findByEmail(email)
                .map(Account::id)
                .flatMap(account -> team.find(partnership, account))
                .isPresent();
        if (inTeam) {
            throw new TeamRefusedException(Reason.ALREADY_IN_TEAM);
        }
        List<UUID> open = invitations.list(partnership).stream()
                .map(StoredInvitation::invitee)
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, Invitee> people = invitees.findAll(open);
        if (people.values().stream().anyMatch(person -> person.email().equalsIgnoreCase(email))) {
            throw new TeamRefusedException(Reason.ALREADY_INVITED);
        }
    }

    private static TeamRefusedException over() {
        return new TeamRefusedException(Reason.INVITATION_OVER);
    }
}
