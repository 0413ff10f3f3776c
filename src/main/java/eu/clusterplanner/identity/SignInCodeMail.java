package eu.clusterplanner.identity;

import eu.clusterplanner.identity.persistence.AccountRepository;
import eu.clusterplanner.identity.persistence.MailedSecretRepository;
import eu.clusterplanner.platform.mail.Letter;
import eu.clusterplanner.platform.mail.LetterDates;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.platform.mail.MailComposer;
import eu.clusterplanner.platform.mail.MailOrder;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The mail with a code to sign in; about an account, or about nothing where somebody asked for a wrong one. */
@Component
class SignInCodeMail implements MailComposer {

    static final String KIND = "sign-in-code";

    /** How long the code works, and how long its person waits for it. */
    static final Duration VALID = Duration.ofMinutes(10);

    private static final int HALF = 4;

    private final AccountRepository accounts;
    private final MailedSecretRepository secrets;
    private final Passwords passwords;
    private final Clock clock;

    SignInCodeMail(AccountRepository accounts, MailedSecretRepository secrets, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> compose(MailOrder order, Instant ordered) {
        return accounts.find(new AccountId(order.about()))
                .filter(account -> !account.blocked())
                .filter(account -> clock.instant().isBefore(ordered.plus(VALID)))
                .map(this::write);
    }

    private Mail write(Account account) {
        String code = Secrets.digits();
        Instant until = clock.instant().plus(VALID);
        secrets.replaceCode(account.id(), passwords.hash(code), until);
        Texts texts = Texts.in(account.language());
        Map<String, String> words =
                Map.of("name", account.name(), "until", LetterDates.moment(until, clock.getZone(), account.language()));
        return new Mail(
                account.email(),
                null,
                new Letter(
                        account.language(),
                        texts.get("mail.sign-in-code.subject"),
                        List.of(texts.get("mail.hello.name", words), texts.get("mail.sign-in-code.text")),
                        new Letter.Act.Type(code.substring(0, HALF) + " " + code.substring(HALF)),
                        List.of(texts.get("mail.sign-in-code.until", words), texts.get("mail.sign-in-code.why"))));
    }
}
