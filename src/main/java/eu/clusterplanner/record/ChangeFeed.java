package eu.clusterplanner.record;

import eu.clusterplanner.platform.notice.Channel;
import eu.clusterplanner.platform.notice.NoticeListener;
import eu.clusterplanner.platform.notice.Notices;
import eu.clusterplanner.record.persistence.EditLog;
import eu.clusterplanner.shared.PartnershipId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Tells pages that their plan was changed, wherever that was done, and what. A notice says only that something
 * happened; what happened is read from the change log, so that nothing is lost with a notice.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ChangeFeed {

    /** So many rows are told one by one; an import changes more. */
    private static final int MOST = 2000;

    private final Notices notices;
    private final EditLog log;
    private final ReadingRights rights;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<PartnershipId, List<ChangeFollower>> followers = new ConcurrentHashMap<>();
    private final AtomicBoolean listening = new AtomicBoolean();

    ChangeFeed(Notices notices, EditLog log, ReadingRights rights) {
        this.notices = notices;
        this.log = log;
        this.rights = rights;
    }

    /**
     * Tells the follower of every transaction from now on.
     *
     * @return ends it
     */
    public Runnable follow(PartnershipId partnership, ChangeFollower follower) {
        rights.checkReading(partnership);
        List<ChangeFollower> all = followers.computeIfAbsent(partnership, id -> new CopyOnWriteArrayList<>());
        all.add(follower);
        if (listening.compareAndSet(false, true)) {
            notices.listen(Channel.CHANGE, new Listener());
        }
        return () -> all.remove(follower);
    }

    /**
     * What was changed since that moment; what a transaction changed that was running then may be told twice.
     *
     * @param without transactions that are left out
     */
    public PlanChanges since(PartnershipId partnership, ChangeMarks.Mark mark, Set<String> without) {
        rights.checkReading(partnership);
        List<RowChange> rows = log.since(partnership, mark.oldestRunning(), without, MOST + 1);
        return new PlanChanges(rows.size() <= MOST, rows.stream().limit(MOST).toList());
    }

    private final class Listener implements NoticeListener {

        @Override
        public void heard(String payload) {
            JsonNode notice = json.readTree(payload);
            PartnershipId partnership =
                    PartnershipId.parse(notice.path("partnership").asString());
            String transaction = notice.path("xact").asString();
            String origin = notice.path("origin").asString("");
            followers.getOrDefault(partnership, List.of()).forEach(follower -> follower.changed(transaction, origin));
        }

        @Override
        public void caughtUp() {
            followers.values().forEach(all -> all.forEach(ChangeFollower::missed));
        }
    }
}
