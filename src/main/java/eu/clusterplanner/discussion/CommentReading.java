package eu.clusterplanner.discussion;

import eu.clusterplanner.discussion.persistence.ThreadRepository;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The threads that the signed-in person may read: those about records that are there and that the person may read. What
 * was said about a record that is removed is there again when it is brought back.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class CommentReading {

    private final PartnershipAccess access;
    private final ThreadRepository threads;
    private final Subjects subjects;
    private final RecordKinds kinds;

    CommentReading(PartnershipAccess access, ThreadRepository threads, Subjects subjects, RecordKinds kinds) {
        this.access = access;
        this.threads = threads;
        this.subjects = subjects;
        this.kinds = kinds;
    }

    /** About a record and its properties, the oldest first. */
    public List<CommentThread> of(PartnershipId partnership, String kind, RecordId record) {
        access.require(partnership);
        return subjects.find(partnership, new Subject(kind, record, null))
                .map(row -> threads.of(partnership, kind, record).stream()
                        .filter(thread -> thread.subject().property() == null
                                || !row.leavesOut(thread.subject().property()))
                        .toList())
                .orElse(List.of());
    }

    /** All threads of the partnership, the oldest first. */
    public List<CommentThread> all(PartnershipId partnership) {
        access.require(partnership);
        List<CommentThread> all = threads.ofKinds(
                partnership, kinds.all().stream().map(RecordKind::name).toList());
        Predicate<Subject> readable = subjects.readable(
                partnership, all.stream().map(CommentThread::subject).toList());
        return all.stream().filter(thread -> readable.test(thread.subject())).toList();
    }

    /** The open threads that are the person's turn, name the person, or are about records of the person's partner. */
    public List<CommentThread> mine(PartnershipId partnership) {
        List<RecordId> ids = idsOfMine(access.require(partnership));
        return ids.isEmpty() ? List.of() : threads.find(partnership, ids);
    }

    /** How many of these there are; asked for the menu of every page, hence without what was said. */
    public int countMine(PartnershipId partnership) {
        return idsOfMine(access.require(partnership)).size();
    }

    private List<RecordId> idsOfMine(Membership own) {
        PartnershipId partnership = own.partnership();
        List<ThreadRepository.Open> open = threads.open(partnership, own.account(), own.partner() != null);
        Map<Subject, RecordRow> rows = subjects.rows(
                partnership, open.stream().map(ThreadRepository.Open::subject).toList());
        return open.stream()
                .filter(thread -> {
                    RecordRow row = rows.get(thread.subject().whole());
                    String property = thread.subject().property();
                    return row != null
                            && (property == null || !row.leavesOut(property))
                            && (thread.forPerson() || isOfPartner(own, thread.subject(), row));
                })
                .map(ThreadRepository.Open::id)
                .toList();
    }

    /** How many open threads there are about each thing. */
    public OpenCounts counts(PartnershipId partnership) {
        access.require(partnership);
        List<Subject> open = threads.openSubjects(partnership);
        Predicate<Subject> readable = subjects.readable(partnership, open);
        return OpenCounts.of(open.stream().filter(readable).toList());
    }

    /** The thread; empty where the person cannot read it. */
    public Optional<CommentThread> find(PartnershipId partnership, RecordId thread) {
        access.require(partnership);
        return threads.find(partnership, Set.of(thread)).stream()
                .filter(found -> subjects.find(partnership, found.subject()).isPresent())
                .findFirst();
    }

    private boolean isOfPartner(Membership own, Subject subject, RecordRow row) {
        return own.partner() != null
                && subjects.owner(own.partnership(), subject, row)
                        .filter(own::worksFor)
                        .isPresent();
    }
}
