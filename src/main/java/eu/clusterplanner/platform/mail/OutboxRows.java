package eu.clusterplanner.platform.mail;

import static eu.clusterplanner.jooq.Tables.MAIL;

import eu.clusterplanner.jooq.tables.records.MailRecord;
import eu.clusterplanner.shared.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.UpdateSetMoreStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the outbox. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OutboxRows {

    private final DSLContext database;

    OutboxRows(DSLContext database) {
        this.database = database;
    }

    /**
     * A mail in the outbox.
     *
     * @param attempts to send it, those that are over and the one that is going on
     */
    record Row(UUID id, String messageId, MailOrder order, Instant ordered, int attempts) {

        Row nextAttempt() {
            return new Row(id, messageId, order, ordered, attempts + 1);
        }
    }

    /**
     * How much is left to do.
     *
     * @param oldest when the mail that waits longest was ordered; null: none waits
     * @param failed those that the mail server did not surely take
     */
    record Tally(int waiting, @Nullable Instant oldest, int failed) {}

    /** All that wait, and those that failed since then. */
    Tally tally(Instant since) {
        Condition waiting = MAIL.STATE.in(MailState.QUEUED.name(), MailState.SENDING.name());
        Condition failed = MAIL.STATE
                .in(MailState.REFUSED.name(), MailState.UNCLEAR.name())
                .and(MAIL.ENDED_AT.ge(utc(since)));
        return database.select(
                        DSL.count().filterWhere(waiting),
                        DSL.min(MAIL.QUEUED_AT).filterWhere(waiting),
                        DSL.count().filterWhere(failed))
                .from(MAIL)
                .where(waiting.or(failed))
                .fetchSingle(row -> new Tally(
                        row.value1(), row.value2() == null ? null : row.value2().toInstant(), row.value3()));
    }

    void insert(Row row) {
        database.insertInto(MAIL)
                .set(MAIL.ID, row.id())
                .set(MAIL.MESSAGE_ID, row.messageId())
                .set(MAIL.KIND, row.order().kind())
                .set(MAIL.ABOUT, row.order().about())
                .set(MAIL.RECEIVER, receiver(row.order()))
                .set(MAIL.QUEUED_AT, utc(row.ordered()))
                .set(MAIL.DUE_AT, utc(row.ordered()))
                .execute();
    }

    /** The next mail that is due; no other node sees it until the transaction ends. */
    Optional<Row> lockDue(Instant now) {
        return database.selectFrom(MAIL)
                .where(MAIL.STATE.eq(MailState.QUEUED.name()), MAIL.DUE_AT.le(utc(now)))
                .orderBy(MAIL.DUE_AT)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(OutboxRows::row);
    }

    /** Holds a mail that is being sent until the transaction ends; false where somebody else has decided about it. */
    boolean lockSending(Row row) {
        return database.selectOne()
                .from(MAIL)
                .where(MAIL.ID.eq(row.id()), MAIL.STATE.eq(MailState.SENDING.name()))
                .and(MAIL.ATTEMPTS.eq(row.attempts()))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /** Mails that nobody holds although they are being sent: whoever sent them is gone. */
    List<UUID> lockAbandoned(Instant sendingBefore) {
        return database.select(MAIL.ID)
                .from(MAIL)
                .where(MAIL.STATE.eq(MailState.SENDING.name()), MAIL.SENDING_SINCE.lt(utc(sendingBefore)))
                .forUpdate()
                .skipLocked()
                .fetch(found -> found.value1());
    }

    void sending(Row row, Instant now) {
        database.update(MAIL)
                .set(MAIL.STATE, MailState.SENDING.name())
                .set(MAIL.ATTEMPTS, row.attempts())
                .set(MAIL.SENDING_SINCE, utc(now))
                .where(MAIL.ID.eq(row.id()))
                .execute();
    }

    /** Ends it in that state. */
    void end(UUID id, MailState state, @Nullable String problem, Instant now) {
        notSending(state, problem)
                .set(MAIL.ENDED_AT, utc(now))
                .where(MAIL.ID.eq(id))
                .execute();
    }

    /** Puts it back for a later attempt. */
    void postpone(Row row, @Nullable String problem, Instant due) {
        notSending(MailState.QUEUED, problem)
                .set(MAIL.ATTEMPTS, row.attempts())
                .set(MAIL.DUE_AT, utc(due))
                .where(MAIL.ID.eq(row.id()))
                .execute();
    }

    /** The newest mail of that kind about each of those things. */
    Map<UUID, MailStatus> newest(String kind, Collection<UUID> about) {
        Map<UUID, MailStatus> found = new HashMap<>();
        database.selectFrom(MAIL)
                .where(MAIL.KIND.eq(kind), MAIL.ABOUT.in(about))
                .orderBy(MAIL.ID)
                .forEach(row -> found.put(row.getAbout(), status(row)));
        return found;
    }

    void deleteEndedBefore(Instant moment) {
        database.deleteFrom(MAIL).where(MAIL.ENDED_AT.lt(utc(moment))).execute();
    }

    private UpdateSetMoreStep<MailRecord> notSending(MailState state, @Nullable String problem) {
        return database.update(MAIL)
                .set(MAIL.STATE, state.name())
                .set(MAIL.PROBLEM, problem)
                .setNull(MAIL.SENDING_SINCE);
    }

    private static Row row(MailRecord row) {
        UUID receiver = row.getReceiver();
        MailOrder order =
                new MailOrder(row.getKind(), row.getAbout(), receiver == null ? null : new AccountId(receiver));
        return new Row(row.getId(), row.getMessageId(), order, row.getQueuedAt().toInstant(), row.getAttempts());
    }

    private static MailStatus status(MailRecord row) {
        OffsetDateTime at = Objects.requireNonNullElse(row.getEndedAt(), row.getQueuedAt());
        return new MailStatus(MailState.valueOf(row.getState()), at.toInstant(), row.getProblem());
    }

    private static @Nullable UUID receiver(MailOrder order) {
        return order.receiver() == null ? null : order.receiver().value();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
