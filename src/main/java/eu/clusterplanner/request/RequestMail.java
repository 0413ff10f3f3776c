package eu.clusterplanner.request;

import eu.clusterplanner.identity.Account;
import eu.clusterplanner.identity.AccountDirectory;
import eu.clusterplanner.identity.Guest;
import eu.clusterplanner.identity.Guests;
import eu.clusterplanner.platform.PublicAddress;
import eu.clusterplanner.platform.mail.Letter;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.platform.mail.MailComposer;
import eu.clusterplanner.platform.mail.MailOrder;
import eu.clusterplanner.request.persistence.RequestRepository;
import eu.clusterplanner.shared.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes one of the mails about a request, in the language of the guest; answers to it reach whoever asks. */
final class RequestMail implements MailComposer {

    private final RequestLetter letter;
    private final Parts parts;

    /** What all these mails are made of. */
    record Parts(Guests guests, RequestRepository requests, AccountDirectory accounts, PublicAddress address) {}

    RequestMail(RequestLetter letter, Parts parts) {
        this.letter = letter;
        this.parts = parts;
    }

    @Override
    public String kind() {
        return letter.kind();
    }

    @Override
    public Optional<Mail> compose(MailOrder order, Instant ordered) {
        return parts.guests()
                .find(order.about())
                .flatMap(guest -> parts.requests()
                        .find(guest.about())
                        .filter(asked -> letter.fits(asked.state()))
                        .map(asked -> write(guest, asked)));
    }

    private Mail write(Guest guest, AskedPartner asked) {
        Texts texts = Texts.in(guest.language());
        Optional<Account> asker = Optional.ofNullable(asked.askedBy()).flatMap(parts.accounts()::find);
        Map<String, Object> words =
                RequestWords.of(asked, guest, asker.map(Account::name).orElse(asked.acronym()), texts);
        String key = "mail." + letter.kind();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(texts.get(guest.name() == null ? "mail.hello" : "mail.hello.name", words));
        paragraphs.add(texts.get(key + ".text", words));
        quoted(asked).forEach(paragraphs::add);
        Letter.Act act = new Letter.Act.Open(
                texts.get(key + ".button"),
                parts.address().of("answer#" + parts.guests().newToken(guest.id())));
        List<String> reasons = Stream.of(
                        key + ".until", "mail.request.why", "mail.request.questions", "mail.request.stop")
                .filter(texts::has)
                .map(each -> texts.get(each, words))
                .toList();
        return new Mail(
                guest.email(),
                asker.map(account -> new Mail.ReplyTo(account.name(), account.email()))
                        .orElse(null),
                new Letter(guest.language(), texts.get(key + ".subject", words), paragraphs, act, reasons));
    }

    /** The manager's own words, in the language in which they were written. */
    private Stream<String> quoted(AskedPartner asked) {
        return switch (letter) {
            case ASK -> Stream.ofNullable(asked.message());
            case QUESTION -> Stream.of(Objects.requireNonNullElse(asked.question(), ""));
            case REMIND, RECEIPT -> Stream.empty();
        };
    }
}
