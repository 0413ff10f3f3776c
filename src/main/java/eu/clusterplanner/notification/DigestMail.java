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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The mail of the day: what is unread of all partnerships, tasks first. Where all is read by now, there is none. */
@Component
class DigestMail implements MailComposer {

    static final String KIND = "notice-digest";

    /** A mail is short; the inbox has the rest. */
    private static final int MOST = 5;

    private final DigestRepository notices;
    private final AccountDirectory accounts;
    private final StopLinks stops;
    private final PublicAddress address;

    DigestMail(DigestRepository notices, AccountDirectory accounts, StopLinks stops, PublicAddress address) {
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
        List<InboxEntry> unread = notices.unreadOf(order.about()).stream()
                .sorted(Comparator.comparing((InboxEntry entry) -> !entry.kind().isTask()))
                .toList();
        return Optional.ofNullable(order.receiver())
                .flatMap(accounts::find)
                .filter(account -> !account.blocked() && !unread.isEmpty())
                .map(account -> write(account, unread));
    }

    private Mail write(Account to, List<InboxEntry> unread) {
        Texts texts = Texts.in(to.language());
        long tasks = unread.stream().filter(entry -> entry.kind().isTask()).count();
        Map<String, Object> words = Map.of(
                "name", to.name(),
                "count", unread.size(),
                "tasks", tasks,
                "more", unread.size() - Math.min(MOST, unread.size()),
                "stop", address.of("stop-mails#" + stops.newToken(to.id(), null, null)));
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(texts.get("mail.hello.name", words));
        paragraphs.add(texts.get("mail.digest.text", words));
        unread.stream()
                .limit(MOST)
                .map(entry -> "• " + shortened(NoticeWords.sentence(entry, texts)) + " (" + entry.acronym() + ")")
                .forEach(paragraphs::add);
        if (unread.size() > MOST) {
            paragraphs.add(texts.get("mail.digest.more", words));
        }
        return new Mail(
                to.email(),
                null,
                new Letter(
                        to.language(),
                        texts.get("mail.digest.subject", words),
                        paragraphs,
                        new Letter.Act.Open(texts.get("mail.digest.button"), address.of("inbox")),
                        List.of(texts.get("mail.digest.why", words), texts.get("mail.notice.stop", words))));
    }

    private static String shortened(String sentence) {
        int most = 90;
        return sentence.codePointCount(0, sentence.length()) <= most
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, most)) + "…";
    }
}
