package eu.clusterplanner.discussion;

import eu.clusterplanner.discussion.DiscussionRefusedException.Reason;
import eu.clusterplanner.discussion.persistence.ThreadRepository;
import eu.clusterplanner.notification.Author;
import eu.clusterplanner.partnership.Teams;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Threads for the services of other modules, which check themselves who may write and read: a team review opens them for
 * people of the team and for guests. Whoever is named or takes part is told, as far as they may read the record.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Discussions {

    private final ThreadRepository threads;
    private final CommentNotices notices;
    private final Teams team;
    private final RecordKinds kinds;
    private final Clock clock;

    Discussions(ThreadRepository threads, CommentNotices notices, Teams team, RecordKinds kinds, Clock clock) {
        this.threads = threads;
        this.notices = notices;
        this.team = team;
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * Opens a thread with its first comment.
     *
     * @return the thread
     * @throws DiscussionRefusedException where nothing is written, or more than {@link WrittenText#MOST}
     * @throws IllegalArgumentException where there is no such kind of record or property
     */
    public RecordId open(PartnershipId partnership, Subject subject, String text, Author author) {
        String written = WrittenText.checked(text);
        if (subject.property() != null) {
            kinds.get(subject.kind()).property(subject.property());
        }
        RecordId id = RecordId.next();
        threads.insert(partnership, id, subject, clock.instant());
        write(partnership, lock(partnership, id), written, author);
        return id;
    }

    /** Adds a comment, the new one's id; throws as {@link #open}. A thread that was solved stays solved. */
    public RecordId reply(PartnershipId partnership, RecordId thread, String text, Author author) {
        String written = WrittenText.checked(text);
        return write(partnership, lock(partnership, thread), written, author);
    }

    /** The thread is solved; those who take part are told. Nothing happens where it is solved already. */
    public void solve(PartnershipId partnership, RecordId thread, Author by) {
        CommentThread open = lock(partnership, thread);
        if (open.open()) {
            threads.setSolved(partnership, thread, clock.instant(), by.account());
            notices.solved(partnership, open, by);
        }
    }

    /** The thread is open again. */
    public void reopen(PartnershipId partnership, RecordId thread) {
        if (!lock(partnership, thread).open()) {
            threads.setSolved(partnership, thread, null, null);
        }
    }

    /** Those of these threads that exist, the oldest first. */
    @Transactional(readOnly = true)
    public List<CommentThread> find(PartnershipId partnership, Collection<RecordId> ids) {
        return ids.isEmpty() ? List.of() : threads.find(partnership, ids);
    }

    private RecordId write(PartnershipId partnership, CommentThread thread, String text, Author author) {
        RecordId id = RecordId.next();
        Set<AccountId> named = Mentions.in(text, team.list(partnership));
        threads.insertComment(partnership, id, thread.id(), text, author, clock.instant());
        threads.setMentions(partnership, id, named);
        notices.written(partnership, thread, id, text, author, named);
        return id;
    }

    private CommentThread lock(PartnershipId partnership, RecordId thread) {
        return threads.lock(partnership, thread).orElseThrow(() -> new DiscussionRefusedException(Reason.UNKNOWN));
    }
}
