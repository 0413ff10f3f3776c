package eu.clusterplanner.identity;

import eu.clusterplanner.identity.persistence.AccountRepository;
import eu.clusterplanner.identity.persistence.MailedSecretRepository;
import eu.clusterplanner.platform.mail.Letter;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.platform.mail.MailComposer;
import eu.clusterplanner.platform.mail.MailOrder;
import eu.clusterplanner.shared.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
    private final AccountLetters letters;
    private final Clock clock;

    SignInCodeMail(
            AccountRepository accounts,
            MailedSecretRepository secrets,
            Passwords passwords,
            AccountLetters letters,
            Clock clock) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.passwords = passwords;
        this.letters = letters;
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
        return letters.about(
                account,
                KIND,
                until,
                words -> new Letter.Act.Type(code.substring(0, HALF) + " " + code.substring(HALF)));
    }
}
