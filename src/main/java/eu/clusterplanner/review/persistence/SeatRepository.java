package eu.clusterplanner.review.persistence;

import static eu.clusterplanner.jooq.Tables.REVIEW_ANSWER;
import static eu.clusterplanner.jooq.Tables.REVIEW_HOLDER;
import static eu.clusterplanner.jooq.Tables.REVIEW_ROUND;
import static eu.clusterplanner.jooq.Tables.REVIEW_SEAT;
import static org.jooq.impl.DSL.exists;

import eu.clusterplanner.review.ReviewAnswer;
import eu.clusterplanner.review.ReviewSeat;
import eu.clusterplanner.review.RoundState;
import eu.clusterplanner.review.SeatHolder;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes what reviewers answer and how they are told. */
@Repository
public class SeatRepository {

    private final DSLContext dsl;

    SeatRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The person began, unless before; nothing where the review is over. */
    public void opened(PartnershipId partnership, SeatHolder holder, Instant now) {
        dsl.update(REVIEW_HOLDER)
                .set(REVIEW_HOLDER.OPENED_AT, at(now))
                .set(REVIEW_HOLDER.VERSION, REVIEW_HOLDER.VERSION.plus(1))
                .where(REVIEW_HOLDER.PARTNERSHIP_ID.eq(partnership.value()))
                .and(REVIEW_HOLDER.ID.eq(holder.id().value()))
                .and(REVIEW_HOLDER.OPENED_AT.isNull())
                .andExists(dsl.selectOne()
                        .from(REVIEW_SEAT)
                        .where(REVIEW_SEAT.PARTNERSHIP_ID.eq(REVIEW_HOLDER.PARTNERSHIP_ID))
                        .and(REVIEW_SEAT.ID.eq(REVIEW_HOLDER.SEAT_ID))
                        .and(runs()))
                .execute();
    }

    /** Everything is answered; null: it no longer is; nothing where the review is over. */
    public void done(PartnershipId partnership, ReviewSeat seat, @Nullable Instant now) {
        dsl.update(REVIEW_SEAT)
                .set(REVIEW_SEAT.DONE_AT, now == null ? null : at(now))
                .set(REVIEW_SEAT.VERSION, REVIEW_SEAT.VERSION.plus(1))
                .where(is(partnership, seat))
                .and(runs())
                .execute();
    }

    public void countReminder(PartnershipId partnership, ReviewSeat seat, Instant now) {
        dsl.update(REVIEW_SEAT)
                .set(REVIEW_SEAT.REMINDERS, (short) (seat.reminders() + 1))
                .set(REVIEW_SEAT.REMINDED_AT, at(now))
                .set(REVIEW_SEAT.VERSION, REVIEW_SEAT.VERSION.plus(1))
                .where(is(partnership, seat))
                .execute();
    }

    /** proxy, authority: null: its own people answer. */
    public void setProxy(
            PartnershipId partnership, ReviewSeat seat, @Nullable RecordId proxy, @Nullable String authority) {
        dsl.update(REVIEW_SEAT)
                .set(REVIEW_SEAT.PROXY_SEAT_ID, RoundRows.value(proxy))
                .set(REVIEW_SEAT.PROXY_AUTHORITY, authority)
                .set(REVIEW_SEAT.VERSION, REVIEW_SEAT.VERSION.plus(1))
                .where(is(partnership, seat))
                .execute();
    }

    /** It no longer counts, and stays to be read: the seat answers anew. */
    public void supersede(PartnershipId partnership, ReviewAnswer answer, Instant now) {
        dsl.update(REVIEW_ANSWER)
                .set(REVIEW_ANSWER.SUPERSEDED_AT, at(now))
                .set(REVIEW_ANSWER.VERSION, REVIEW_ANSWER.VERSION.plus(1))
                .where(is(partnership, answer))
                .execute();
    }

    /**
     * Stores an answer in place of the one of the same seat about the same thing that counts, which stands in the change
     * log. The review must be held by the transaction.
     */
    public void answer(PartnershipId partnership, ReviewAnswer answer) {
        int changed = dsl.update(REVIEW_ANSWER)
                .set(values(answer))
                .setNull(REVIEW_ANSWER.ASKED_AGAIN_AT)
                .setNull(REVIEW_ANSWER.SETTLED)
                .setNull(REVIEW_ANSWER.REPLY)
                .set(REVIEW_ANSWER.VERSION, REVIEW_ANSWER.VERSION.plus(1))
                .where(REVIEW_ANSWER.PARTNERSHIP_ID.eq(partnership.value()))
                .and(REVIEW_ANSWER.ITEM_ID.eq(answer.item().value()))
                .and(REVIEW_ANSWER.SEAT_ID.eq(answer.seat().value()))
                .and(REVIEW_ANSWER.SUPERSEDED_AT.isNull())
                .and(REVIEW_ANSWER.AFTER_CLOSING.eq(answer.afterClosing()))
                .execute();
        if (changed == 0) {
            dsl.insertInto(REVIEW_ANSWER)
                    .set(REVIEW_ANSWER.PARTNERSHIP_ID, partnership.value())
                    .set(REVIEW_ANSWER.ID, answer.id().value())
                    .set(REVIEW_ANSWER.ITEM_ID, answer.item().value())
                    .set(REVIEW_ANSWER.SEAT_ID, answer.seat().value())
                    .set(values(answer))
                    .execute();
        }
    }

    private static Map<Field<?>, @Nullable Object> values(ReviewAnswer answer) {
        Map<Field<?>, @Nullable Object> values = new LinkedHashMap<>();
        values.put(REVIEW_ANSWER.ANSWER, answer.vote().name());
        values.put(REVIEW_ANSWER.REASON, answer.reason());
        values.put(REVIEW_ANSWER.EDITION, answer.edition());
        values.put(REVIEW_ANSWER.GIVEN_BY, answer.givenBy());
        values.put(REVIEW_ANSWER.FOR_SEAT_ID, RoundRows.value(answer.forSeat()));
        values.put(REVIEW_ANSWER.GIVEN_AT, at(answer.givenAt()));
        values.put(REVIEW_ANSWER.THREAD_ID, answer.thread());
        values.put(REVIEW_ANSWER.SUGGESTION_ID, answer.suggestion());
        values.put(REVIEW_ANSWER.AFTER_CLOSING, answer.afterClosing());
        return values;
    }

    public void settle(
            PartnershipId partnership, ReviewAnswer answer, ReviewAnswer.Settled settled, @Nullable String reply) {
        dsl.update(REVIEW_ANSWER)
                .set(REVIEW_ANSWER.SETTLED, settled.name())
                .set(REVIEW_ANSWER.REPLY, reply)
                .set(REVIEW_ANSWER.VERSION, REVIEW_ANSWER.VERSION.plus(1))
                .where(is(partnership, answer))
                .execute();
    }

    public void askAgain(PartnershipId partnership, ReviewAnswer answer, Instant now) {
        dsl.update(REVIEW_ANSWER)
                .set(REVIEW_ANSWER.ASKED_AGAIN_AT, at(now))
                .set(REVIEW_ANSWER.VERSION, REVIEW_ANSWER.VERSION.plus(1))
                .where(is(partnership, answer))
                .execute();
    }

    /** What has been closed for good never changes. */
    private Condition runs() {
        return exists(dsl.selectOne()
                .from(REVIEW_ROUND)
                .where(REVIEW_ROUND.PARTNERSHIP_ID.eq(REVIEW_SEAT.PARTNERSHIP_ID))
                .and(REVIEW_ROUND.ID.eq(REVIEW_SEAT.ROUND_ID))
                .and(REVIEW_ROUND.STATE.in(RoundState.OPEN.name(), RoundState.OBJECTIONS.name())));
    }

    private static Condition is(PartnershipId partnership, ReviewSeat seat) {
        return REVIEW_SEAT
                .PARTNERSHIP_ID
                .eq(partnership.value())
                .and(REVIEW_SEAT.ID.eq(seat.id().value()));
    }

    private static Condition is(PartnershipId partnership, ReviewAnswer answer) {
        return REVIEW_ANSWER
                .PARTNERSHIP_ID
                .eq(partnership.value())
                .and(REVIEW_ANSWER.ID.eq(answer.id().value()));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
