package eu.clusterplanner.notification;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.platform.notice.Channel;
import eu.clusterplanner.platform.notice.NoticeListener;
import eu.clusterplanner.platform.notice.Notices;
import eu.clusterplanner.shared.AccountId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tells open pages, on whatever node, that somebody's inbox is different. */
@Service
public class InboxFeed {

    private final Notices notices;
    private final Map<AccountId, List<Runnable>> followers = new ConcurrentHashMap<>();
    private final AtomicBoolean listening = new AtomicBoolean();

    InboxFeed(Notices notices) {
        this.notices = notices;
    }

    /**
     * Runs that from now on whenever the inbox of the signed-in person may be different; on a thread of the platform.
     *
     * @return ends it
     */
    @PreAuthorize("isAuthenticated()")
    public Runnable follow(Runnable changed) {
        List<Runnable> all = followers.computeIfAbsent(PlannerUser.current().id(), id -> new CopyOnWriteArrayList<>());
        all.add(changed);
        if (listening.compareAndSet(false, true)) {
            notices.listen(Channel.INBOX, new Listener());
        }
        return () -> all.remove(changed);
    }

    /** Heard when the present transaction is committed. */
    void tell(AccountId account) {
        notices.tell(Channel.INBOX, account.toString());
    }

    private final class Listener implements NoticeListener {

        @Override
        public void heard(String payload) {
            followers.getOrDefault(AccountId.parse(payload), List.of()).forEach(Runnable::run);
        }

        @Override
        public void caughtUp() {
            followers.values().forEach(all -> all.forEach(Runnable::run));
        }
    }
}
