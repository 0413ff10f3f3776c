package eu.clusterplanner.notification;

import eu.clusterplanner.identity.Account;
import eu.clusterplanner.identity.AccountDirectory;
import eu.clusterplanner.notification.persistence.DigestRepository;
import eu.clusterplanner.platform.PublicAddress;
import eu.clusterplanner.platform.mail.Letter;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.platform.mail.MailComposer;
import eu.clusterplanner.platform.mail.MailOrder;
import eu.clusterplanner.shared.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells one thing at once; about a line of the inbox. Whoever has read it there meanwhile gets no mail. */
@Component
class NoticeMail implements MailComposer {

    static final String KIND = "notice";

    private final DigestRepository notices;
    private final AccountDirectory accounts;
    private final StopLinks stops;
    private final PublicAddress address;

    NoticeMail(DigestRepository notices, AccountDirectory accounts, StopLinks stops, PublicAddress address) {
        this.notices = notices;
        this.accounts = accounts;
        this.stops = stops;
        this.address = address;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> compose(MailOrder order, Instant ordered) {
        return Optional.ofNullable(order.receiver())
                .flatMap(accounts::find)
                .filter(account -> !account.blocked())
                .flatMap(account -> notices.unread(order.about()).map(entry -> write(account, entry)));
    }

    private Mail write(Account to, InboxEntry entry) {
        Texts texts = Texts.in(to.language());
        Map<String, Object> words = new HashMap<>(NoticeWords.of(entry, texts));
        words.put("name", to.name());
        words.put("stop", address.of("stop-mails#" + stops.newToken(to.id(), entry.partnership(), entry.kind())));
        String sentence = NoticeWords.sentence(entry, texts);
        List<String> paragraphs = new ArrayList<>(List.of(texts.get("mail.hello.name", words), sentence + "."));
        if (entry.excerpt() != null) {
            paragraphs.add(texts.get("mail.notice.quoted", words));
        }
        Letter letter = new Letter(
                to.language(),
                texts.get("mail.notice.subject", Map.of("sentence", sentence, "acronym", entry.acronym())),
                paragraphs,
                new Letter.Act.Open(texts.get("mail.notice.button"), address.of(entry.address())),
                List.of(texts.get("mail.notice.why", words), texts.get("mail.notice.stop", words)));
        return new Mail(to.email(), replyTo(entry), letter);
    }

    private Mail.@Nullable ReplyTo replyTo(InboxEntry entry) {
        return Optional.ofNullable(entry.by())
                .flatMap(accounts::find)
                .map(account -> new Mail.ReplyTo(account.name(), account.email()))
                .orElse(null);
    }
}
