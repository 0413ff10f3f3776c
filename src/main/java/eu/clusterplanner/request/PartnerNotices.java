package eu.clusterplanner.request;

import eu.clusterplanner.competence.Correction;
import eu.clusterplanner.competence.CorrectionNotices;
import eu.clusterplanner.identity.Guest;
import eu.clusterplanner.identity.Guests;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.partnership.TeamMember;
import eu.clusterplanner.partnership.TeamService;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.platform.mail.MailOrder;
import eu.clusterplanner.platform.mail.Outbox;
import eu.clusterplanner.request.persistence.RequestRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells those who answer for a partner, by link or with their account, what a manager has corrected. */
@Component
class PartnerNotices implements CorrectionNotices {

    private final TeamService team;
    private final RequestRepository requests;
    private final Guests guests;
    private final Outbox outbox;

    PartnerNotices(TeamService team, RequestRepository requests, Guests guests, Outbox outbox) {
        this.team = team;
        this.requests = requests;
        this.guests = guests;
        this.outbox = outbox;
    }

    @Override
    public List<Mail> tell(Correction correction) {
        List<TeamMember> contributors = team.list(correction.partnership()).stream()
                .filter(member -> member.role() == Role.CONTRIBUTOR)
                .filter(member -> correction.partner().equals(member.partner()))
                .toList();
        List<Mail> byHand = new ArrayList<>();
        contributors.forEach(member -> outbox.sendOrWrite(
                        new MailOrder(CorrectionMail.KIND, correction.id().value(), member.account()))
                .ifPresent(byHand::add));
        for (Guest guest : guests(correction)) {
            if (contributors.stream().noneMatch(member -> member.email().equalsIgnoreCase(guest.email()))) {
                outbox.sendOrWrite(new MailOrder(CorrectionMail.GUEST_KIND, guest.id()))
                        .ifPresent(byHand::add);
            }
        }
        return byHand;
    }

    /** Each address once: those who were asked last. */
    private List<Guest> guests(Correction correction) {
        List<UUID> answers = requests.list(correction.partnership()).stream()
                .filter(asked -> asked.partner().equals(correction.partner()))
                .limit(1)
                .map(asked -> asked.id().value())
                .toList();
        return guests.about(answers);
    }
}
