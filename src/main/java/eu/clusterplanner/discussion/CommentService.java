package eu.clusterplanner.discussion;

import eu.clusterplanner.discussion.DiscussionRefusedException.Reason;
import eu.clusterplanner.discussion.persistence.ThreadRepository;
import eu.clusterplanner.notification.Author;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.partnership.TeamMember;
import eu.clusterplanner.partnership.Teams;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the signed-in person says about records. Everybody in the team but readers may comment where they may read the
 * record; comments about what somebody may not read are not there for that person.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class CommentService {

    private final PartnershipAccess access;
    private final Discussions discussions;
    private final ThreadRepository threads;
    private final CommentNotices notices;
    private final Subjects subjects;
    private final Teams team;
    private final Clock clock;

    CommentService(
            PartnershipAccess access,
            Discussions discussions,
            ThreadRepository threads,
            CommentNotices notices,
            Subjects subjects,
            Teams team,
            Clock clock) {
        this.access = access;
        this.discussions = discussions;
        this.threads = threads;
        this.notices = notices;
        this.subjects = subjects;
        this.team = team;
        this.clock = clock;
    }

    /** Where a thread is shown, below the address of its partnership. */
    public static String path(RecordId thread) {
        return "comments?thread=" + thread;
    }

    /** Whether the signed-in person may comment and suggest. */
    @Transactional(readOnly = true)
    public boolean mayWrite(PartnershipId partnership) {
        return access.require(partnership).role() != Role.READER;
    }

    /** Whom comments can name, in the order of names. */
    @Transactional(readOnly = true)
    public List<TeamMember> people(PartnershipId partnership) {
        access.require(partnership);
        return team.list(partnership);
    }

    /**
     * Opens a thread about a record, or a property of it; throws as {@link Discussions#open}, and
     * {@link DiscussionRefusedException} where the person cannot read it (any more).
     */
    public RecordId open(PartnershipId partnership, Subject subject, String text) {
        Author author = writer(partnership);
        checkReadable(partnership, subject);
        return discussions.open(partnership, subject, text, author);
    }

    public RecordId reply(PartnershipId partnership, RecordId thread, String text) {
        Author author = writer(partnership);
        readable(partnership, thread);
        return discussions.reply(partnership, thread, text, author);
    }

    /** Gives an own comment another text; those whom it names now and did not before are told. */
    public void edit(PartnershipId partnership, RecordId thread, Comment seen, String text) {
        Author author = writer(partnership);
        String written = WrittenText.checked(text);
        CommentThread whole = readable(partnership, thread);
        Comment now = own(whole, seen, author);
        if (written.equals(now.text())) {
            return;
        }
        store(partnership, seen, written);
        List<TeamMember> all = team.list(partnership);
        Set<AccountId> named = new HashSet<>(Mentions.in(written, all));
        threads.setMentions(partnership, seen.id(), named);
        named.removeAll(Mentions.in(now.text() == null ? "" : now.text(), all));
        notices.named(partnership, whole, now, written, named);
    }

    /** Takes an own comment back: its place stays, without its text, and what was told of it goes. */
    public void takeBack(PartnershipId partnership, RecordId thread, Comment seen) {
        Author author = writer(partnership);
        Comment now = own(readable(partnership, thread), seen, author);
        store(partnership, seen, null);
        threads.setMentions(partnership, seen.id(), Set.of());
        notices.takenBack(now);
    }

    public void solve(PartnershipId partnership, RecordId thread) {
        Author author = writer(partnership);
        readable(partnership, thread);
        discussions.solve(partnership, thread, author);
    }

    public void reopen(PartnershipId partnership, RecordId thread) {
        writer(partnership);
        readable(partnership, thread);
        discussions.reopen(partnership, thread);
    }

    /**
     * It is that person's turn, null: nobody's.
     *
     * @throws DiscussionRefusedException where the person is not in the team or may not read the record
     */
    public void assign(PartnershipId partnership, RecordId thread, @Nullable AccountId person) {
        Author author = writer(partnership);
        CommentThread now = readable(partnership, thread);
        if (person != null) {
            boolean inTeam = team.find(partnership, person).isPresent();
            if (!inTeam || !subjects.mayRead(partnership, now.subject(), person)) {
                throw new DiscussionRefusedException(Reason.NOT_IN_TEAM);
            }
        }
        Voice before = now.assignee();
        threads.setAssignee(partnership, thread, person);
        if (person != null && (before == null || !person.equals(before.account()))) {
            notices.assigned(partnership, now, person, author);
        }
    }

    private void store(PartnershipId partnership, Comment seen, @Nullable String text) {
        if (!threads.setText(partnership, seen, text, clock.instant())) {
            throw new DiscussionRefusedException(Reason.CHANGED);
        }
    }

    private Author writer(PartnershipId partnership) {
        Membership own = access.require(partnership);
        if (own.role() == Role.READER) {
            throw new AccessDeniedException("readers do not comment");
        }
        return Author.person(own.account());
    }

    private CommentThread readable(PartnershipId partnership, RecordId thread) {
        CommentThread found =
                threads.lock(partnership, thread).orElseThrow(() -> new DiscussionRefusedException(Reason.UNKNOWN));
        checkReadable(partnership, found.subject());
        return found;
    }

    private void checkReadable(PartnershipId partnership, Subject subject) {
        if (subjects.find(partnership, subject).isEmpty()) {
            throw new DiscussionRefusedException(Reason.RECORD_GONE);
        }
    }

    private static Comment own(CommentThread thread, Comment seen, Author author) {
        Comment now = thread.comments().stream()
                .filter(comment -> comment.id().equals(seen.id()))
                .findFirst()
                .orElseThrow(() -> new DiscussionRefusedException(Reason.UNKNOWN));
        AccountId account = now.author().account();
        if (account == null || !account.equals(author.account()) || now.takenBack()) {
            throw new DiscussionRefusedException(Reason.NOT_YOURS);
        }
        return now;
    }
}
