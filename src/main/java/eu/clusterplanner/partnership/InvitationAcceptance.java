package eu.clusterplanner.partnership;

import eu.clusterplanner.identity.Account;
import eu.clusterplanner.identity.AccountDirectory;
import eu.clusterplanner.identity.AccountRefusedException;
import eu.clusterplanner.identity.Invitee;
import eu.clusterplanner.identity.Invitees;
import eu.clusterplanner.identity.NewAccount;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.identity.SignIn;
import eu.clusterplanner.partnership.TeamRefusedException.Reason;
import eu.clusterplanner.partnership.persistence.InvitationRepository;
import eu.clusterplanner.partnership.persistence.StoredInvitation;
import eu.clusterplanner.partnership.persistence.TeamRepository;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.PartnershipId;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the holder of the link in an invitation can do. Whoever has the link is let in: it went to one address only. A
 * look at it changes nothing; accepting it uses it up.
 */
@Service
public class InvitationAcceptance {

    private final InvitationRepository invitations;
    private final TeamRepository team;
    private final Invitees invitees;
    private final AccountDirectory accounts;
    private final SignIn signIn;
    private final TransactionTemplate transaction;
    private final Clock clock;

    InvitationAcceptance(
            InvitationRepository invitations,
            TeamRepository team,
            Invitees invitees,
            AccountDirectory accounts,
            SignIn signIn,
            TransactionTemplate transaction,
            Clock clock) {
        this.invitations = invitations;
        this.team = team;
        this.invitees = invitees;
        this.accounts = accounts;
        this.signIn = signIn;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What a link invites to; empty where it no longer works. */
    public Optional<OpenInvitation> look(String token) {
        return invitees.find(token)
                .flatMap(person -> usable(person)
                        .map(invitation -> new OpenInvitation(
                                invitation.partnership(),
                                invitation.acronym(),
                                invitation.partnershipName(),
                                person.email(),
                                person.name() == null ? "" : person.name(),
                                invitation.role(),
                                invitation.partnerName(),
                                invitation.inviterName(),
                                accounts.findByEmail(person.email()).isPresent())));
    }

    /**
     * Makes an account with the invited e-mail and takes its person into the team.
     *
     * @throws TeamRefusedException where the link no longer works or there is an account meanwhile
     * @throws AccountRefusedException where name or password cannot be used
     */
    public PlannerUser acceptWithNewAccount(String token, String name, String password) {
        AccountId id = AccountId.next();
        return inTransactionOf(id, () -> {
            Invitee person = lock(token);
            if (accounts.findByEmail(person.email()).isPresent()) {
                throw new TeamRefusedException(Reason.ACCOUNT_EXISTS);
            }
            Account made = accounts.register(id, new NewAccount(person.email(), name), password);
            join(person, id);
            return made.user();
        });
    }

    /**
     * Takes the person who has an account with the invited e-mail into the team, by its password.
     *
     * @param address the IP address that asks
     * @throws TeamRefusedException where the link no longer works
     * @throws AuthenticationException as {@link SignIn#withPassword}
     */
    public PlannerUser acceptWithPassword(String token, String password, String address) {
        String email = invitees.find(token).map(Invitee::email).orElseThrow(InvitationAcceptance::over);
        PlannerUser user = signIn.withPassword(email, password, address);
        accept(user, token);
        return user;
    }

    /**
     * Takes the signed-in person into the team, whatever e-mail that account has: people have several.
     *
     * @throws TeamRefusedException where the link no longer works
     */
    @PreAuthorize("isAuthenticated()")
    public PartnershipId acceptSignedIn(String token) {
        return accept(PlannerUser.current(), token);
    }

    private PartnershipId accept(PlannerUser user, String token) {
        return inTransactionOf(user.id(), () -> join(lock(token), user.id()));
    }

    private PartnershipId join(Invitee person, AccountId account) {
        StoredInvitation invitation = usable(person).orElseThrow(InvitationAcceptance::over);
        // whoever is in the team already keeps the present role
        team.join(new Membership(invitation.partnership(), account, invitation.role(), invitation.partner()));
        invitations.accept(invitation, account, clock.instant());
        invitees.remove(person.id());
        return invitation.partnership();
    }

    private Invitee lock(String token) {
        return invitees.lock(token).orElseThrow(InvitationAcceptance::over);
    }

    /** A contributor whose partner was removed would answer for nobody. */
    private Optional<StoredInvitation> usable(Invitee person) {
        return invitations
                .findOf(person.id())
                .filter(invitation -> invitation.role() != Role.CONTRIBUTOR || invitation.partner() != null);
    }

    private <T> T inTransactionOf(AccountId account, Supplier<T> work) {
        return Objects.requireNonNull(
                Actors.callAs(Actor.person(account), () -> transaction.execute(status -> work.get())));
    }

    private static TeamRefusedException over() {
        return new TeamRefusedException(Reason.INVITATION_OVER);
    }
}
