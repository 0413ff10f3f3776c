package eu.clusterplanner.request;

import eu.clusterplanner.identity.Guest;
import eu.clusterplanner.identity.Guests;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.platform.mail.MailOrder;
import eu.clusterplanner.platform.mail.Outbox;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.ValueCheck;
import eu.clusterplanner.request.RequestRefusedException.Reason;
import eu.clusterplanner.request.persistence.AnswerCounts;
import eu.clusterplanner.request.persistence.RequestRepository;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What managers ask of partners: each gets a personal link to its own part, and they see how far each is. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class RequestService {

    /** How often a partner is reminded of one request at most. */
    public static final int MOST_REMINDERS = 3;

    /** How long the links work after the last day for the answer. */
    public static final Period LINKS_AFTER_DUE = Period.ofDays(30);

    private static final Period DUE_WITHIN = Period.ofYears(5);

    private final PartnershipAccess access;
    private final RequestRepository requests;
    private final AnswerCounts counts;
    private final Guests guests;
    private final Outbox outbox;
    private final Clock clock;

    RequestService(
            PartnershipAccess access,
            RequestRepository requests,
            AnswerCounts counts,
            Guests guests,
            Outbox outbox,
            Clock clock) {
        this.access = access;
        this.requests = requests;
        this.counts = counts;
        this.guests = guests;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** All that was asked, the newest request first; for managers and editors. */
    @Transactional(readOnly = true)
    public List<RequestRow> list(PartnershipId partnership) {
        access.requireEditor(partnership);
        List<AskedPartner> asked = requests.list(partnership);
        Map<UUID, List<Guest>> contacts = guests
                .about(asked.stream().map(each -> each.id().value()).toList())
                .stream()
                .collect(Collectors.groupingBy(Guest::about));
        AnswerCounts.Counts answered = counts.of(partnership);
        return asked.stream()
                .map(each -> new RequestRow(
                        each,
                        contacts.getOrDefault(each.id().value(), List.of()),
                        answered.answered(each),
                        answered.lines(each)))
                .toList();
    }

    /**
     * Asks partners, each by a mail with a link of its own; all of them or none.
     *
     * @return mails to be copied where there is no mail server; empty where they will be sent
     * @throws RequestRefusedException where something is missing or not possible
     * @throws InvalidValueException where the message cannot be stored
     * @throws eu.clusterplanner.identity.AccountRefusedException where an e-mail or a name cannot be used
     */
    public List<Mail> ask(PartnershipId partnership, NewRequest request) {
        Membership manager = access.requireManager(partnership);
        refuse(request.parts().isEmpty(), Reason.NOTHING_ASKED);
        refuse(request.partners().isEmpty(), Reason.NOBODY_ASKED);
        LocalDate today = LocalDate.now(clock);
        refuse(request.due().isBefore(today), Reason.DUE_PASSED);
        refuse(request.due().isAfter(today.plus(DUE_WITHIN)), Reason.DUE_FAR);
        checkText("message", request.message());
        RecordId id = RecordId.next();
        Instant now = clock.instant();
        requests.insert(partnership, id, request, manager.account(), now);
        List<Mail> byHand = new ArrayList<>();
        for (RequestedPartner partner : request.partners()) {
            RecordId answer = RecordId.next();
            try {
                requests.insertAnswer(partnership, answer, id, partner.partner(), now);
            } catch (DataIntegrityViolationException e) {
                throw new RequestRefusedException(Reason.PARTNER_UNKNOWN);
            }
            Guest guest = guests.add(
                    answer.value(),
                    partner.email(),
                    partner.name(),
                    partner.language(),
                    linksEnd(request.due(), clock.getZone()));
            mail(RequestLetter.ASK, guest).ifPresent(byHand::add);
        }
        return byHand;
    }

    /** The mail with a new link, to be copied; earlier links go on working. Of several contacts the last one named. */
    public Optional<Mail> write(PartnershipId partnership, RecordId answer) {
        AskedPartner asked = lock(partnership, answer);
        refuse(!asked.state().open(), Reason.NOT_OPEN);
        return guests.about(List.of(answer.value())).stream()
                .reduce((first, last) -> last)
                .flatMap(guest -> outbox.write(order(RequestLetter.ASK, guest)));
    }

    /**
     * Sends a friendly mail to everybody who has a link.
     *
     * @return mails to be copied where there is no mail server
     * @throws RequestRefusedException where the answer is there, or after {@link #MOST_REMINDERS}
     */
    public List<Mail> remind(PartnershipId partnership, RecordId answer) {
        AskedPartner asked = lock(partnership, answer);
        refuse(!asked.state().waitsForPartner(), Reason.NOT_OPEN);
        refuse(asked.reminders() >= MOST_REMINDERS, Reason.REMINDED_ENOUGH);
        requests.countReminder(asked, clock.instant());
        return mailAll(RequestLetter.REMIND, asked);
    }

    /** Takes the answer as it is; from then on the links change nothing. */
    public void accept(PartnershipId partnership, RecordId answer) {
        AskedPartner asked = lock(partnership, answer);
        refuse(asked.state() != AnswerState.SENT, Reason.NOT_OPEN);
        requests.setState(asked, AnswerState.ACCEPTED, null, clock.instant());
    }

    /**
     * Asks once more about an answer.
     *
     * @return mails to be copied where there is no mail server
     */
    public List<Mail> sendBack(PartnershipId partnership, RecordId answer, String question) {
        AskedPartner asked = lock(partnership, answer);
        refuse(question.isBlank(), Reason.QUESTION_MISSING);
        checkText("question", question);
        refuse(asked.state() != AnswerState.SENT && asked.state() != AnswerState.ACCEPTED, Reason.NOT_OPEN);
        requests.setState(asked, AnswerState.SENT_BACK, question.strip(), clock.instant());
        return mailAll(RequestLetter.QUESTION, asked);
    }

    /** Ends the links; what was answered stays. */
    public void withdraw(PartnershipId partnership, RecordId answer) {
        AskedPartner asked = lock(partnership, answer);
        guests.removeAbout(answer.value());
        requests.setState(asked, AnswerState.WITHDRAWN, null, clock.instant());
    }

    private AskedPartner lock(PartnershipId partnership, RecordId answer) {
        access.requireManager(partnership);
        return requests.lock(answer.value())
                .filter(asked -> asked.partnership().equals(partnership))
                .orElseThrow(() -> new RequestRefusedException(Reason.NOT_OPEN));
    }

    private List<Mail> mailAll(RequestLetter letter, AskedPartner asked) {
        return guests.about(List.of(asked.id().value())).stream()
                .flatMap(guest -> mail(letter, guest).stream())
                .toList();
    }

    private Optional<Mail> mail(RequestLetter letter, Guest guest) {
        return outbox.sendOrWrite(order(letter, guest));
    }

    private static MailOrder order(RequestLetter letter, Guest guest) {
        return new MailOrder(letter.kind(), guest.id());
    }

    /** The moment from which links for an answer until that day no longer work. */
    static Instant linksEnd(LocalDate due, ZoneId zone) {
        return due.plus(LINKS_AFTER_DUE).plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static void checkText(String property, String text) {
        if (!text.isBlank()) {
            ValueCheck.checkProse(text.strip()).ifPresent(problem -> {
                throw new InvalidValueException(property, problem);
            });
        }
    }

    private static void refuse(boolean wrong, Reason reason) {
        if (wrong) {
            throw new RequestRefusedException(reason);
        }
    }
}
