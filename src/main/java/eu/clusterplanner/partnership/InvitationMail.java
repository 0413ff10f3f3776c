package eu.clusterplanner.partnership;

import eu.clusterplanner.identity.Account;
import eu.clusterplanner.identity.AccountDirectory;
import eu.clusterplanner.identity.Invitee;
import eu.clusterplanner.identity.Invitees;
import eu.clusterplanner.partnership.persistence.InvitationRepository;
import eu.clusterplanner.partnership.persistence.StoredInvitation;
import eu.clusterplanner.platform.PublicAddress;
import eu.clusterplanner.platform.mail.Letter;
import eu.clusterplanner.platform.mail.LetterDates;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.platform.mail.MailComposer;
import eu.clusterplanner.platform.mail.MailOrder;
import eu.clusterplanner.shared.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The mail that invites somebody to a team, about an invitee. */
@Component
class InvitationMail implements MailComposer {

    static final String KIND = "invitation";

    private final InvitationRepository invitations;
    private final InvitationSenders senders;
    private final Invitees invitees;
    private final AccountDirectory accounts;
    private final PublicAddress address;
    private final Clock clock;

    InvitationMail(
            InvitationRepository invitations,
            InvitationSenders senders,
            Invitees invitees,
            AccountDirectory accounts,
            PublicAddress address,
            Clock clock) {
        this.invitations = invitations;
        this.senders = senders;
        this.invitees = invitees;
        this.accounts = accounts;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> compose(MailOrder order, Instant ordered) {
        UUID id = order.about();
        Optional<Invitee> invitee = Optional.ofNullable(
                        invitees.findAll(List.of(id)).get(id))
                .filter(person -> clock.instant().isBefore(person.expiresAt()));
        return invitee.flatMap(person -> invitations
                .findOf(id)
                .flatMap(invitation -> senders.of(invitation).map(sender -> write(person, invitation, sender))));
    }

    private Mail write(Invitee person, StoredInvitation invitation, Account sender) {
        Locale language =
                accounts.findByEmail(person.email()).map(Account::language).orElse(sender.language());
        Texts texts = Texts.in(language);
        Map<String, String> words = words(person, invitation, sender, texts);
        Letter.Act accept = new Letter.Act.Open(
                texts.get("mail.invitation.button"), address.of("invitation#" + invitees.newToken(person.id())));
        Letter letter = new Letter(
                language,
                texts.get("mail.invitation.subject", words),
                List.of(
                        texts.get(person.name() == null ? "mail.hello" : "mail.hello.name", words),
                        texts.get("mail.invitation.text", words),
                        texts.get(
                                invitation.partner() == null ? "mail.invitation.role" : "mail.invitation.role-partner",
                                words)),
                accept,
                List.of(
                        texts.get("mail.invitation.until", words),
                        texts.get("mail.invitation.why", words),
                        texts.get("mail.invitation.questions", words)));
        return new Mail(person.email(), new Mail.ReplyTo(sender.name(), sender.email()), letter);
    }

    private Map<String, String> words(Invitee person, StoredInvitation invitation, Account sender, Texts texts) {
        return Map.of(
                "name", Objects.requireNonNullElse(person.name(), ""),
                "inviter", invitation.inviterName().isEmpty() ? sender.name() : invitation.inviterName(),
                "sender", sender.name(),
                "acronym", invitation.acronym(),
                "partnership", invitation.partnershipName(),
                "role", texts.get(invitation.role().textKey()),
                "partner", invitation.partnerName(),
                "until", LetterDates.moment(person.expiresAt(), clock.getZone(), texts.locale()));
    }
}
