package eu.clusterplanner.request;

import eu.clusterplanner.competence.Correction;
import eu.clusterplanner.competence.Corrections;
import eu.clusterplanner.identity.Account;
import eu.clusterplanner.identity.Guest;
import eu.clusterplanner.platform.mail.Letter;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.platform.mail.MailComposer;
import eu.clusterplanner.platform.mail.MailOrder;
import eu.clusterplanner.shared.Texts;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Tells why a manager changed what a partner had said of itself: to accounts, or to guests by their own link. */
final class CorrectionMail implements MailComposer {

    /** About a correction, to an account. */
    static final String KIND = "rating-correction";

    /** About a guest: the newest correction of the partner for which the guest answers. */
    static final String GUEST_KIND = "rating-correction-guest";

    private final boolean toGuests;
    private final Corrections corrections;
    private final RequestMail.Parts parts;

    CorrectionMail(boolean toGuests, Corrections corrections, RequestMail.Parts parts) {
        this.toGuests = toGuests;
        this.corrections = corrections;
        this.parts = parts;
    }

    @Override
    public String kind() {
        return toGuests ? GUEST_KIND : KIND;
    }

    @Override
    public Optional<Mail> compose(MailOrder order, Instant ordered) {
        return toGuests ? toGuest(order) : toAccount(order);
    }

    private Optional<Mail> toAccount(MailOrder order) {
        return Optional.ofNullable(order.receiver())
                .flatMap(parts.accounts()::find)
                .filter(account -> !account.blocked())
                .flatMap(account -> corrections
                        .find(order.about())
                        .map(correction -> write(
                                new Receiver(account.email(), account.name(), account.language()),
                                correction,
                                "partnerships/" + correction.partnership() + "/competences")));
    }

    private Optional<Mail> toGuest(MailOrder order) {
        Optional<Guest> known = parts.guests().find(order.about());
        return known.flatMap(guest -> parts.requests()
                .find(guest.about())
                .flatMap(asked -> corrections
                        .newest(asked.partnership(), asked.partner())
                        .map(correction -> write(
                                new Receiver(guest.email(), guest.label(), guest.language()),
                                correction,
                                "answer#" + parts.guests().newToken(guest.id())))));
    }

    private record Receiver(String email, String name, Locale language) {}

    private Mail write(Receiver to, Correction correction, String page) {
        Texts texts = Texts.in(to.language());
        Optional<Account> by = Optional.ofNullable(correction.by()).flatMap(parts.accounts()::find);
        Map<String, Object> words = new HashMap<>();
        words.put("name", to.name());
        words.put("asker", by.map(Account::name).orElse(correction.acronym()));
        words.put("partner", correction.partnerName());
        words.put("acronym", correction.acronym());
        words.put("competence", correction.competence());
        words.put("before", said(correction.before()));
        words.put("after", said(correction.after()));
        Letter letter = new Letter(
                to.language(),
                texts.get("mail.rating-correction.subject", words),
                List.of(
                        texts.get("mail.hello.name", words),
                        texts.get("mail.rating-correction.text", words),
                        correction.note()),
                new Letter.Act.Open(
                        texts.get("mail.rating-correction.button"),
                        parts.address().of(page)),
                List.of(texts.get("mail.rating-correction.why", words), texts.get("mail.request.questions", words)));
        return new Mail(
                to.email(),
                by.map(account -> new Mail.ReplyTo(account.name(), account.email()))
                        .orElse(null),
                letter);
    }

    private static String said(String level) {
        return Objects.requireNonNull(level).isEmpty() ? "–" : level;
    }
}
