package eu.clusterplanner.discussion.persistence;

import static eu.clusterplanner.jooq.Tables.ACCOUNT;
import static eu.clusterplanner.jooq.Tables.DISCUSSION_COMMENT;
import static eu.clusterplanner.jooq.Tables.DISCUSSION_MENTION;
import static eu.clusterplanner.jooq.Tables.DISCUSSION_THREAD;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import eu.clusterplanner.discussion.Comment;
import eu.clusterplanner.discussion.CommentThread;
import eu.clusterplanner.discussion.Subject;
import eu.clusterplanner.discussion.Voice;
import eu.clusterplanner.jooq.tables.Account;
import eu.clusterplanner.notification.Author;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Threads with their comments. */
@Repository
public class ThreadRepository {

    private static final Account SOLVER = ACCOUNT.as("solver");
    private static final Account ASSIGNEE = ACCOUNT.as("assigned");

    private static final Field<Result<Record>> COMMENTS = multiset(select(DISCUSSION_COMMENT.fields())
                    .select(ACCOUNT.NAME)
                    .from(DISCUSSION_COMMENT)
                    .leftJoin(ACCOUNT)
                    .on(ACCOUNT.ID.eq(DISCUSSION_COMMENT.AUTHOR_ID))
                    .where(DISCUSSION_COMMENT.PARTNERSHIP_ID.eq(DISCUSSION_THREAD.PARTNERSHIP_ID))
                    .and(DISCUSSION_COMMENT.THREAD_ID.eq(DISCUSSION_THREAD.ID))
                    .orderBy(DISCUSSION_COMMENT.WRITTEN_AT, DISCUSSION_COMMENT.ID))
            .as("comments");

    private final DSLContext dsl;

    ThreadRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    public void insert(PartnershipId partnership, RecordId id, Subject subject, Instant at) {
        dsl.insertInto(DISCUSSION_THREAD)
                .set(DISCUSSION_THREAD.PARTNERSHIP_ID, partnership.value())
                .set(DISCUSSION_THREAD.ID, id.value())
                .set(DISCUSSION_THREAD.RECORD_KIND, subject.kind())
                .set(DISCUSSION_THREAD.RECORD_ID, subject.record().value())
                .set(DISCUSSION_THREAD.PROPERTY, subject.property())
                .set(DISCUSSION_THREAD.OPENED_AT, utc(at))
                .execute();
    }

    public void insertComment(
            PartnershipId partnership, RecordId id, RecordId thread, String text, Author author, Instant at) {
        AccountId account = author.account();
        dsl.insertInto(DISCUSSION_COMMENT)
                .set(DISCUSSION_COMMENT.PARTNERSHIP_ID, partnership.value())
                .set(DISCUSSION_COMMENT.ID, id.value())
                .set(DISCUSSION_COMMENT.THREAD_ID, thread.value())
                .set(DISCUSSION_COMMENT.AUTHOR_ID, account == null ? null : account.value())
                .set(DISCUSSION_COMMENT.AUTHOR_NAME, author.name())
                .set(DISCUSSION_COMMENT.AUTHOR_LINK, author.link())
                .set(DISCUSSION_COMMENT.TEXT, text)
                .set(DISCUSSION_COMMENT.WRITTEN_AT, utc(at))
                .execute();
    }

    /** The comment names these people, and nobody else. */
    public void setMentions(PartnershipId partnership, RecordId comment, Set<AccountId> people) {
        dsl.deleteFrom(DISCUSSION_MENTION)
                .where(DISCUSSION_MENTION.PARTNERSHIP_ID.eq(partnership.value()))
                .and(DISCUSSION_MENTION.COMMENT_ID.eq(comment.value()))
                .and(DISCUSSION_MENTION.ACCOUNT_ID.notIn(
                        people.stream().map(AccountId::value).toList()))
                .execute();
        people.forEach(person -> dsl.insertInto(DISCUSSION_MENTION)
                .set(DISCUSSION_MENTION.PARTNERSHIP_ID, partnership.value())
                .set(DISCUSSION_MENTION.ID, RecordId.next().value())
                .set(DISCUSSION_MENTION.COMMENT_ID, comment.value())
                .set(DISCUSSION_MENTION.ACCOUNT_ID, person.value())
                .onConflict(
                        DISCUSSION_MENTION.PARTNERSHIP_ID, DISCUSSION_MENTION.COMMENT_ID, DISCUSSION_MENTION.ACCOUNT_ID)
                .doNothing()
                .execute());
    }

    /** Gives a comment of that version another text, null: taken back; false where it has another version. */
    public boolean setText(PartnershipId partnership, Comment seen, @Nullable String text, Instant at) {
        return dsl.update(DISCUSSION_COMMENT)
                        .set(DISCUSSION_COMMENT.TEXT, text)
                        .set(DISCUSSION_COMMENT.EDITED_AT, utc(at))
                        .set(DISCUSSION_COMMENT.VERSION, DISCUSSION_COMMENT.VERSION.plus(1))
                        .where(DISCUSSION_COMMENT.PARTNERSHIP_ID.eq(partnership.value()))
                        .and(DISCUSSION_COMMENT.ID.eq(seen.id().value()))
                        .and(DISCUSSION_COMMENT.VERSION.eq(seen.version()))
                        .execute()
                == 1;
    }

    /** by: null where it is open again. */
    public void setSolved(PartnershipId partnership, RecordId thread, @Nullable Instant at, @Nullable AccountId by) {
        dsl.update(DISCUSSION_THREAD)
                .set(DISCUSSION_THREAD.SOLVED_AT, at == null ? null : utc(at))
                .set(DISCUSSION_THREAD.SOLVED_BY, by == null ? null : by.value())
                .set(DISCUSSION_THREAD.VERSION, DISCUSSION_THREAD.VERSION.plus(1))
                .where(is(partnership, thread))
                .execute();
    }

    public void setAssignee(PartnershipId partnership, RecordId thread, @Nullable AccountId person) {
        dsl.update(DISCUSSION_THREAD)
                .set(DISCUSSION_THREAD.ASSIGNEE, person == null ? null : person.value())
                .set(DISCUSSION_THREAD.VERSION, DISCUSSION_THREAD.VERSION.plus(1))
                .where(is(partnership, thread))
                .execute();
    }

    /** The thread as it is, held until the transaction ends. */
    public Optional<CommentThread> lock(PartnershipId partnership, RecordId thread) {
        dsl.select(DISCUSSION_THREAD.ID)
                .from(DISCUSSION_THREAD)
                .where(is(partnership, thread))
                .forUpdate()
                .fetch();
        return find(partnership, Set.of(thread)).stream().findFirst();
    }

    /** Those of these that exist, the oldest first. */
    public List<CommentThread> find(PartnershipId partnership, Collection<RecordId> ids) {
        return fetch(
                partnership,
                DISCUSSION_THREAD.ID.in(ids.stream().map(RecordId::value).toList()));
    }

    /** About a record and its properties, the oldest first. */
    public List<CommentThread> of(PartnershipId partnership, String kind, RecordId record) {
        return fetch(
                partnership,
                DISCUSSION_THREAD.RECORD_KIND.eq(kind).and(DISCUSSION_THREAD.RECORD_ID.eq(record.value())));
    }

    /** All, or those of these kinds, the oldest first. */
    public List<CommentThread> ofKinds(PartnershipId partnership, Collection<String> kinds) {
        return fetch(partnership, DISCUSSION_THREAD.RECORD_KIND.in(kinds));
    }

    /** The subjects of open threads, one each. */
    public List<Subject> openSubjects(PartnershipId partnership) {
        return dsl.select(DISCUSSION_THREAD.RECORD_KIND, DISCUSSION_THREAD.RECORD_ID, DISCUSSION_THREAD.PROPERTY)
                .from(DISCUSSION_THREAD)
                .where(DISCUSSION_THREAD.PARTNERSHIP_ID.eq(partnership.value()))
                .and(DISCUSSION_THREAD.SOLVED_AT.isNull())
                .fetch(row -> new Subject(row.value1(), new RecordId(row.value2()), row.value3()));
    }

    /**
     * An open thread without its comments.
     *
     * @param forPerson whether it is the person's turn or a comment names the person
     */
    public record Open(RecordId id, Subject subject, boolean forPerson) {}

    /** All open threads, or only those for that person. */
    public List<Open> open(PartnershipId partnership, AccountId person, boolean all) {
        Condition naming = exists(dsl.selectOne()
                .from(DISCUSSION_MENTION)
                .join(DISCUSSION_COMMENT)
                .on(DISCUSSION_COMMENT.PARTNERSHIP_ID.eq(DISCUSSION_MENTION.PARTNERSHIP_ID))
                .and(DISCUSSION_COMMENT.ID.eq(DISCUSSION_MENTION.COMMENT_ID))
                .where(DISCUSSION_MENTION.PARTNERSHIP_ID.eq(DISCUSSION_THREAD.PARTNERSHIP_ID))
                .and(DISCUSSION_MENTION.ACCOUNT_ID.eq(person.value()))
                .and(DISCUSSION_COMMENT.THREAD_ID.eq(DISCUSSION_THREAD.ID)));
        Condition forPerson =
                DISCUSSION_THREAD.ASSIGNEE.isNotDistinctFrom(person.value()).or(naming);
        return dsl.select(
                        DISCUSSION_THREAD.ID,
                        DISCUSSION_THREAD.RECORD_KIND,
                        DISCUSSION_THREAD.RECORD_ID,
                        DISCUSSION_THREAD.PROPERTY,
                        field(forPerson))
                .from(DISCUSSION_THREAD)
                .where(DISCUSSION_THREAD.PARTNERSHIP_ID.eq(partnership.value()))
                .and(DISCUSSION_THREAD.SOLVED_AT.isNull())
                .and(all ? noCondition() : forPerson)
                .fetch(row -> new Open(
                        new RecordId(row.value1()),
                        new Subject(row.value2(), new RecordId(row.value3()), row.value4()),
                        row.value5()));
    }

    private List<CommentThread> fetch(PartnershipId partnership, Condition which) {
        return dsl.select(DISCUSSION_THREAD.fields())
                .select(SOLVER.NAME, ASSIGNEE.NAME, COMMENTS)
                .from(DISCUSSION_THREAD)
                .leftJoin(SOLVER)
                .on(SOLVER.ID.eq(DISCUSSION_THREAD.SOLVED_BY))
                .leftJoin(ASSIGNEE)
                .on(ASSIGNEE.ID.eq(DISCUSSION_THREAD.ASSIGNEE))
                .where(DISCUSSION_THREAD.PARTNERSHIP_ID.eq(partnership.value()))
                .and(which)
                .orderBy(DISCUSSION_THREAD.OPENED_AT, DISCUSSION_THREAD.ID)
                .fetch(ThreadRepository::thread);
    }

    private static CommentThread thread(Record row) {
        OffsetDateTime solved = row.get(DISCUSSION_THREAD.SOLVED_AT);
        return new CommentThread(
                new RecordId(row.get(DISCUSSION_THREAD.ID)),
                new Subject(
                        row.get(DISCUSSION_THREAD.RECORD_KIND),
                        new RecordId(row.get(DISCUSSION_THREAD.RECORD_ID)),
                        row.get(DISCUSSION_THREAD.PROPERTY)),
                row.get(DISCUSSION_THREAD.OPENED_AT).toInstant(),
                solved == null ? null : solved.toInstant(),
                solved == null ? null : Voices.person(row.get(DISCUSSION_THREAD.SOLVED_BY), row.get(SOLVER.NAME)),
                row.get(DISCUSSION_THREAD.ASSIGNEE) == null
                        ? null
                        : Voices.person(row.get(DISCUSSION_THREAD.ASSIGNEE), row.get(ASSIGNEE.NAME)),
                row.get(COMMENTS).map(ThreadRepository::comment));
    }

    private static Comment comment(Record row) {
        OffsetDateTime edited = row.get(DISCUSSION_COMMENT.EDITED_AT);
        Voice author = Voices.of(
                row.get(DISCUSSION_COMMENT.AUTHOR_ID),
                row.get(ACCOUNT.NAME),
                row.get(DISCUSSION_COMMENT.AUTHOR_LINK),
                row.get(DISCUSSION_COMMENT.AUTHOR_NAME));
        return new Comment(
                new RecordId(row.get(DISCUSSION_COMMENT.ID)),
                author,
                row.get(DISCUSSION_COMMENT.TEXT),
                row.get(DISCUSSION_COMMENT.WRITTEN_AT).toInstant(),
                edited == null ? null : edited.toInstant(),
                row.get(DISCUSSION_COMMENT.VERSION));
    }

    private static Condition is(PartnershipId partnership, RecordId thread) {
        return DISCUSSION_THREAD.PARTNERSHIP_ID.eq(partnership.value()).and(DISCUSSION_THREAD.ID.eq(thread.value()));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
