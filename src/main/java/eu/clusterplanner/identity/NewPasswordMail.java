package eu.clusterplanner.identity;

import eu.clusterplanner.identity.persistence.AccountRepository;
import eu.clusterplanner.identity.persistence.MailedSecretRepository;
import eu.clusterplanner.platform.PublicAddress;
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

/** The mail with the link to a new password; about an account, or about nothing where somebody asked for a wrong one. */
@Component
class NewPasswordMail implements MailComposer {

    static final String KIND = "new-password";

    /** How long the link works. */
    static final Duration VALID = Duration.ofHours(1);

    private final AccountRepository accounts;
    private final MailedSecretRepository secrets;
    private final PublicAddress address;
    private final AccountLetters letters;
    private final Clock clock;

    NewPasswordMail(
            AccountRepository accounts,
            MailedSecretRepository secrets,
            PublicAddress address,
            AccountLetters letters,
            Clock clock) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.address = address;
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
                .map(this::write);
    }

    private Mail write(Account account) {
        String token = Secrets.linkToken();
        Instant until = clock.instant().plus(VALID);
        secrets.replaceLink(account.id(), Secrets.hash(token), until);
        return letters.about(
                account,
                KIND,
                until,
                words -> new Letter.Act.Open(
                        words.get("mail.new-password.button"), address.of("new-password#" + token)));
    }
}
