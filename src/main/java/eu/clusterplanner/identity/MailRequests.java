package eu.clusterplanner.identity;

import eu.clusterplanner.identity.persistence.AccountRepository;
import eu.clusterplanner.platform.mail.MailOrder;
import eu.clusterplanner.platform.mail.Outbox;
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

    /**
     * Orders a mail to that e-mail. Every request counts, since each fills somebody's mailbox.
     *
     * @throws AccountRefusedException for what is no e-mail at all
     * @throws TooManyAttemptsException after several requests
     */
    void ask(String kind, String email, String address) {
        String mailbox = email.strip();
        AccountRules.checkEmail(mailbox);
        guard.begin(List.of(GuardedSubject.mailbox(mailbox), GuardedSubject.mailing(address)));
        transactions.executeWithoutResult(status -> {
            UUID about = accounts.findPassword(mailbox)
                    .map(stored -> stored.account().id().value())
                    .orElseGet(TimeOrderedIds::next);
            outbox.send(new MailOrder(kind, about));
        });
    }
}
