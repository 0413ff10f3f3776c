package eu.clusterplanner.review.persistence;

import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.REVIEW_ANSWER;
import static eu.clusterplanner.jooq.Tables.REVIEW_HOLDER;
import static eu.clusterplanner.jooq.Tables.REVIEW_ITEM;
import static eu.clusterplanner.jooq.Tables.REVIEW_ROUND;
import static eu.clusterplanner.jooq.Tables.REVIEW_SEAT;

import eu.clusterplanner.review.ItemResult;
import eu.clusterplanner.review.ReviewAnswer;
import eu.clusterplanner.review.ReviewItem;
import eu.clusterplanner.review.ReviewRound;
import eu.clusterplanner.review.ReviewSeat;
import eu.clusterplanner.review.RoundState;
import eu.clusterplanner.review.SeatHolder;
import eu.clusterplanner.review.analysis.Vote;
import eu.clusterplanner.review.analysis.VotingRule;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Rows of the tables of team reviews as records. */
final class RoundRows {

    private RoundRows() {}

    static ReviewRound round(Record row) {
        return new ReviewRound(
                new RecordId(row.get(REVIEW_ROUND.ID)),
                new PartnershipId(row.get(REVIEW_ROUND.PARTNERSHIP_ID)),
                row.get(PARTNERSHIP.ACRONYM),
                row.get(PARTNERSHIP.NAME),
                row.get(REVIEW_ROUND.NUMBER),
                row.get(REVIEW_ROUND.TITLE),
                row.get(REVIEW_ROUND.MESSAGE),
                RoundState.valueOf(row.get(REVIEW_ROUND.STATE)),
                row.get(REVIEW_ROUND.BODY),
                rule(row),
                row.get(REVIEW_ROUND.SHOWS_COSTS),
                row.get(REVIEW_ROUND.DEADLINE).toInstant(),
                ZoneId.of(row.get(REVIEW_ROUND.ZONE)),
                map(row.get(REVIEW_ROUND.OPENED_BY), AccountId::new),
                row.get(REVIEW_ROUND.OPENED_AT).toInstant(),
                moment(row.get(REVIEW_ROUND.CLOSED_AT)),
                moment(row.get(REVIEW_ROUND.OBJECTIONS_UNTIL)),
                row.get(REVIEW_ROUND.VERSION));
    }

    private static VotingRule rule(Record row) {
        return new VotingRule(
                VotingRule.Majority.valueOf(row.get(REVIEW_ROUND.MAJORITY)),
                row.get(REVIEW_ROUND.OF_ALL),
                row.get(REVIEW_ROUND.QUORUM_PERCENT),
                row.get(REVIEW_ROUND.MINIMUM_DAYS),
                row.get(REVIEW_ROUND.SILENCE_CONSENTS),
                row.get(REVIEW_ROUND.OBJECTION_DAYS),
                row.get(REVIEW_ROUND.PROXIES));
    }

    static ReviewItem item(Record row) {
        return new ReviewItem(
                new RecordId(row.get(REVIEW_ITEM.ID)),
                new RecordId(row.get(REVIEW_ITEM.ROUND_ID)),
                row.get(REVIEW_ITEM.KIND),
                map(row.get(REVIEW_ITEM.SUBJECT_ID), RecordId::new),
                row.get(REVIEW_ITEM.TITLE),
                row.get(REVIEW_ITEM.EDITION),
                row.get(REVIEW_ITEM.FROZEN_AT).toInstant(),
                FrozenJson.read(row.get(REVIEW_ITEM.FROZEN)),
                FrozenJson.readNullable(row.get(REVIEW_ITEM.BEFORE)),
                row.get(REVIEW_ITEM.DISCUSS),
                row.get(REVIEW_ITEM.STATUS_BEFORE),
                map(row.get(REVIEW_ITEM.RESULT), ItemResult::valueOf),
                row.get(REVIEW_ITEM.NOTE));
    }

    static ReviewSeat seat(Record row, List<SeatHolder> holders) {
        return new ReviewSeat(
                new RecordId(row.get(REVIEW_SEAT.ID)),
                new RecordId(row.get(REVIEW_SEAT.ROUND_ID)),
                map(row.get(REVIEW_SEAT.PARTNER_ID), RecordId::new),
                row.get(REVIEW_SEAT.PARTNER),
                map(row.get(REVIEW_SEAT.PROXY_SEAT_ID), RecordId::new),
                row.get(REVIEW_SEAT.PROXY_AUTHORITY),
                moment(row.get(REVIEW_SEAT.DONE_AT)),
                row.get(REVIEW_SEAT.REMINDERS),
                holders);
    }

    static SeatHolder holder(Record row) {
        return new SeatHolder(
                new RecordId(row.get(REVIEW_HOLDER.ID)),
                new RecordId(row.get(REVIEW_HOLDER.SEAT_ID)),
                map(row.get(REVIEW_HOLDER.ACCOUNT_ID), AccountId::new),
                row.get(REVIEW_HOLDER.NAME),
                row.get(REVIEW_HOLDER.DEPUTY),
                moment(row.get(REVIEW_HOLDER.OPENED_AT)));
    }

    static ReviewAnswer answer(Record row) {
        return new ReviewAnswer(
                new RecordId(row.get(REVIEW_ANSWER.ID)),
                new RecordId(row.get(REVIEW_ANSWER.ITEM_ID)),
                new RecordId(row.get(REVIEW_ANSWER.SEAT_ID)),
                Vote.valueOf(row.get(REVIEW_ANSWER.ANSWER)),
                row.get(REVIEW_ANSWER.REASON),
                row.get(REVIEW_ANSWER.EDITION),
                row.get(REVIEW_ANSWER.GIVEN_BY),
                map(row.get(REVIEW_ANSWER.FOR_SEAT_ID), RecordId::new),
                row.get(REVIEW_ANSWER.GIVEN_AT).toInstant(),
                moment(row.get(REVIEW_ANSWER.ASKED_AGAIN_AT)),
                row.get(REVIEW_ANSWER.THREAD_ID),
                row.get(REVIEW_ANSWER.SUGGESTION_ID),
                map(row.get(REVIEW_ANSWER.SETTLED), ReviewAnswer.Settled::valueOf),
                row.get(REVIEW_ANSWER.REPLY),
                moment(row.get(REVIEW_ANSWER.SUPERSEDED_AT)),
                row.get(REVIEW_ANSWER.AFTER_CLOSING),
                row.get(REVIEW_ANSWER.VERSION));
    }

    static @Nullable UUID value(@Nullable RecordId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static <S, T> @Nullable T map(@Nullable S value, Function<S, T> to) {
        return value == null ? null : to.apply(value);
    }
}
