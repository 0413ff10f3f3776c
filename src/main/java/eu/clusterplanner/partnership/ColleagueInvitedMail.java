package eu.clusterplanner.partnership;

import eu.clusterplanner.identity.Account;
import eu.clusterplanner.identity.AccountDirectory;
import eu.clusterplanner.identity.Invitee;
import eu.clusterplanner.identity.Invitees;
import eu.clusterplanner.partnership.persistence.InvitationRepository;
import eu.clusterplanner.partnership.persistence.StoredInvitation;
import eu.clusterplanner.platform.PublicAddress;
import eu.clusterplanner.platform.mail.Letter;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.platform.mail.MailComposer;
import eu.clusterplanner.platform.mail.MailOrder;
import eu.clusterplanner.shared.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a manager that a contributor has invited a colleague; about an invitee. */
@Component
class ColleagueInvitedMail implements MailComposer {

    static final String KIND = "colleague-invited";

    private final InvitationRepository invitations;
    private final Invitees invitees;
    private final AccountDirectory accounts;
    private final PublicAddress address;

    ColleagueInvitedMail(
            InvitationRepository invitations, Invitees invitees, AccountDirectory accounts, PublicAddress address) {
        this.invitations = invitations;
        this.invitees = invitees;
        this.accounts = accounts;
        this.address = address;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> compose(MailOrder order, Instant ordered) {
        Optional<Account> manager =
                Optional.ofNullable(order.receiver()).flatMap(accounts::find).filter(account -> !account.blocked());
        Invitee person = invitees.findAll(List.of(order.about())).get(order.about());
        return manager.filter(account -> person != null)
                .flatMap(account -> invitations
                        .findOf(order.about())
                        .map(invitation -> write(account, Objects.requireNonNull(person), invitation)));
    }

    private Mail write(Account manager, Invitee person, StoredInvitation invitation) {
        Texts texts = Texts.in(manager.language());
        Map<String, String> words = Map.of(
                "name", manager.name(),
                "inviter", invitation.inviterName(),
                "colleague", person.name() == null ? person.email() : person.name() + " (" + person.email() + ")",
                "partner", invitation.partnerName(),
                "acronym", invitation.acronym());
        String page = address.of("partnerships/" + invitation.partnership() + "/team");
        Letter letter = new Letter(
                manager.language(),
                texts.get("mail.colleague-invited.subject", words),
                List.of(texts.get("mail.hello.name", words), texts.get("mail.colleague-invited.text", words)),
                new Letter.Act.Open(texts.get("mail.colleague-invited.button"), page),
                List.of(texts.get("mail.colleague-invited.why", words)));
        return new Mail(manager.email(), null, letter);
    }
}
