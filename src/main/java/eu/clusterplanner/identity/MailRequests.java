package eu.clusterplanner.identity;

import eu.clusterplanner.identity.persistence.AccountRepository;
import eu.clusterplanner.platform.mail.MailOrder;
import eu.clusterplanner.platform.mail.Outbox;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.TimeOrderedIds;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Mails that somebody who is not signed in asks for. For an e-mail without account a mail about nobody is ordered, so
 * that the answer takes as long; it is dropped when its turn comes.
 */
@Component
class MailRequests {

    private final AccountRepository accounts;
    private final SignInGuard guard;
    private final Outbox outbox;
    private final TransactionOperations transactions;

    MailRequests(AccountRepository accounts, SignInGuard guard, Outbox outbox, TransactionOperations transactions) {
        this.accounts = accounts;
        this.guard = guard;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /** Throws {@link TooManyAttemptsException}: every request counts, since each fills somebody's mailbox. */
    void ask(String kind, String email, String address) {
        guard.begin(List.of(GuardedSubject.mailbox(email), GuardedSubject.mailing(address)));
        transactions.executeWithoutResult(status -> {
            UUID about = SignIn.storable(email)
                    ? accounts.findPassword(email.strip())
                            .map(stored -> stored.account().id())
                            .map(AccountId::value)
                            .orElseGet(TimeOrderedIds::next)
                    : TimeOrderedIds.next();
            outbox.send(new MailOrder(kind, about));
        });
    }
}
