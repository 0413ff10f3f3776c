package eu.clusterplanner.request;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.identity.Account;
import eu.clusterplanner.identity.AccountDirectory;
import eu.clusterplanner.identity.Guest;
import eu.clusterplanner.identity.GuestUser;
import eu.clusterplanner.identity.Guests;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.platform.mail.MailOrder;
import eu.clusterplanner.platform.mail.Outbox;
import eu.clusterplanner.request.RequestRefusedException.Reason;
import eu.clusterplanner.request.persistence.RequestRepository;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How a partner answers: guests by their link, contributors of the partner with their account. What they enter they
 * store as everybody does; here they begin, pass on and send.
 */
@Service
public class AnswerService {

    private final PartnershipAccess access;
    private final RequestRepository requests;
    private final Guests guests;
    private final AccountDirectory accounts;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AnswerService(
            PartnershipAccess access,
            RequestRepository requests,
            Guests guests,
            AccountDirectory accounts,
            Outbox outbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.access = access;
        this.requests = requests;
        this.guests = guests;
        this.accounts = accounts;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What a link is for; empty where it no longer works. Whoever has it may look, and looking changes nothing. */
    public Optional<OpenAnswer> look(String token) {
        return guests.byToken(token).flatMap(this::open);
    }

    /**
     * A person, not a program, begins with the link of that token.
     *
     * @return as whom the person goes on
     * @throws RequestRefusedException where the link no longer works
     */
    public GuestUser begin(String token) {
        Guest guest = guests.byToken(token).orElseThrow(AnswerService::over);
        GuestUser user = guest.user();
        Actors.callAs(user.actor(), () -> {
            transaction.executeWithoutResult(status -> {
                AskedPartner asked = requests.lock(guest.about()).orElseThrow(AnswerService::over);
                if (asked.state() == AnswerState.ASKED) {
                    requests.setState(asked, AnswerState.OPENED, null, clock.instant());
                }
            });
            return null;
        });
        return user;
    }

    /** What the guest who came by a link answers; empty where the link no longer works, also once all is accepted. */
    @PreAuthorize("isAuthenticated()")
    public Optional<OpenAnswer> ofGuest(GuestUser user) {
        return guests.find(user.id()).flatMap(this::open);
    }

    /** What the signed-in person's partner is asked and has not ended; the nearest date first. */
    @PreAuthorize("isAuthenticated()")
    public List<AskedPartner> mine(PartnershipId partnership) {
        Membership own = access.require(partnership);
        return own.role() == Role.READER || own.role() == Role.REVIEWER
                ? List.of()
                : requests.list(partnership).stream()
                        .filter(asked -> own.worksFor(asked.partner()))
                        .filter(asked -> asked.state().open())
                        .sorted(Comparator.comparing(AskedPartner::due))
                        .toList();
    }

    /** The first value is stored. */
    @PreAuthorize("isAuthenticated()")
    public void started(RecordId answer) {
        transaction.executeWithoutResult(status -> {
            AskedPartner asked = lockOwn(answer);
            if (asked.state() == AnswerState.ASKED
                    || asked.state() == AnswerState.OPENED
                    || asked.state() == AnswerState.SENT_BACK) {
                requests.setState(asked, AnswerState.STARTED, null, clock.instant());
            }
        });
    }

    /** Hands the answer to the managers, and mails a receipt. Until it is accepted it can still be changed. */
    @PreAuthorize("isAuthenticated()")
    public void send(RecordId answer) {
        transaction.executeWithoutResult(status -> {
            AskedPartner asked = lockOwn(answer);
            requests.setState(asked, AnswerState.SENT, null, clock.instant());
            guests.about(List.of(answer.value()))
                    .forEach(guest -> outbox.send(new MailOrder(RequestLetter.RECEIPT.kind(), guest.id())));
        });
    }

    /**
     * Gives a colleague a link of the same kind; the own link goes on working.
     *
     * @return the mail to be copied where there is no mail server
     * @throws eu.clusterplanner.identity.AccountRefusedException where e-mail or name cannot be used
     */
    @PreAuthorize("isAuthenticated()")
    public Optional<Mail> passOn(RecordId answer, String email, String name, Locale language) {
        return requireNonNull(transaction.execute(status -> {
            AskedPartner asked = lockOwn(answer);
            Guest colleague = guests.add(
                    answer.value(), email, name, language, RequestService.linksEnd(asked.due(), clock.getZone()));
            return outbox.sendOrWrite(new MailOrder(RequestLetter.ASK.kind(), colleague.id()));
        }));
    }

    private Optional<OpenAnswer> open(Guest guest) {
        return requests.find(guest.about())
                .filter(asked -> asked.state() != AnswerState.WITHDRAWN)
                .map(asked -> new OpenAnswer(
                        asked,
                        guest,
                        Optional.ofNullable(asked.askedBy())
                                .flatMap(accounts::find)
                                .map(Account::name)
                                .orElse(asked.acronym())));
    }

    /** The answer that the guest or contributor may give, held; access denied for everybody else. */
    private AskedPartner lockOwn(RecordId answer) {
        AskedPartner asked = requests.lock(answer.value()).orElseThrow(AnswerService::over);
        if (!answers(asked)) {
            throw new AccessDeniedException("not asked");
        }
        if (!asked.state().open()) {
            throw over();
        }
        return asked;
    }

    private boolean answers(AskedPartner asked) {
        Actor actor = Actors.current().orElseThrow(() -> new AccessDeniedException("nobody"));
        if (actor.kind() == Actor.Kind.LINK) {
            return guests.find(UUID.fromString(actor.id()))
                    .filter(guest -> guest.about().equals(asked.id().value()))
                    .isPresent();
        }
        return access.ratings(asked.partnership()).speaksFor(asked.partner());
    }

    private static RequestRefusedException over() {
        return new RequestRefusedException(Reason.LINK_OVER);
    }
}
