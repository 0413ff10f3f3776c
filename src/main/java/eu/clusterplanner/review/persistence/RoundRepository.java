package eu.clusterplanner.review.persistence;

import static eu.clusterplanner.jooq.Tables.REVIEW_HOLDER;
import static eu.clusterplanner.jooq.Tables.REVIEW_ITEM;
import static eu.clusterplanner.jooq.Tables.REVIEW_ROUND;
import static eu.clusterplanner.jooq.Tables.REVIEW_SEAT;

import eu.clusterplanner.review.FrozenWord;
import eu.clusterplanner.review.ItemResult;
import eu.clusterplanner.review.NewReview;
import eu.clusterplanner.review.ReviewItem;
import eu.clusterplanner.review.ReviewRound;
import eu.clusterplanner.review.ReviewSeat;
import eu.clusterplanner.review.RoundState;
import eu.clusterplanner.review.SeatHolder;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes team reviews; {@link RoundQueries} reads them. */
@Repository
public class RoundRepository {

    private final DSLContext dsl;

    RoundRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** A review that begins now. */
    public record Opening(
            PartnershipId partnership, RecordId id, int number, Instant deadline, AccountId by, Instant at) {}

    public void insert(Opening opening, NewReview review) {
        dsl.insertInto(REVIEW_ROUND)
                .set(REVIEW_ROUND.PARTNERSHIP_ID, opening.partnership().value())
                .set(REVIEW_ROUND.ID, opening.id().value())
                .set(REVIEW_ROUND.NUMBER, opening.number())
                .set(REVIEW_ROUND.TITLE, review.title().strip())
                .set(
                        REVIEW_ROUND.MESSAGE,
                        review.message().isBlank() ? null : review.message().strip())
                .set(REVIEW_ROUND.BODY, review.body())
                .set(REVIEW_ROUND.MAJORITY, review.rule().majority().name())
                .set(REVIEW_ROUND.OF_ALL, review.rule().ofAll())
                .set(REVIEW_ROUND.QUORUM_PERCENT, review.rule().quorumPercent())
                .set(REVIEW_ROUND.MINIMUM_DAYS, review.rule().minimumDays())
                .set(REVIEW_ROUND.SILENCE_CONSENTS, review.rule().silenceConsents())
                .set(REVIEW_ROUND.OBJECTION_DAYS, review.rule().objectionDays())
                .set(REVIEW_ROUND.PROXIES, review.rule().proxies())
                .set(REVIEW_ROUND.SHOWS_COSTS, review.showsCosts())
                .set(REVIEW_ROUND.DEADLINE, at(opening.deadline()))
                .set(REVIEW_ROUND.ZONE, review.zone().getId())
                .set(REVIEW_ROUND.OPENED_BY, opening.by().value())
                .set(REVIEW_ROUND.OPENED_AT, at(opening.at()))
                .execute();
    }

    public void insertItem(PartnershipId partnership, ReviewItem item, int position) {
        dsl.insertInto(REVIEW_ITEM)
                .set(REVIEW_ITEM.PARTNERSHIP_ID, partnership.value())
                .set(REVIEW_ITEM.ID, item.id().value())
                .set(REVIEW_ITEM.ROUND_ID, item.round().value())
                .set(REVIEW_ITEM.KIND, item.kind())
                .set(REVIEW_ITEM.SUBJECT_ID, RoundRows.value(item.subject()))
                .set(REVIEW_ITEM.TITLE, item.title())
                .set(REVIEW_ITEM.EDITION, item.edition())
                .set(REVIEW_ITEM.FROZEN_AT, at(item.frozenAt()))
                .set(REVIEW_ITEM.FROZEN, FrozenJson.write(item.frozen()))
                .set(REVIEW_ITEM.BEFORE, item.before() == null ? null : FrozenJson.write(item.before()))
                .set(REVIEW_ITEM.DISCUSS, item.discuss())
                .set(REVIEW_ITEM.STATUS_BEFORE, item.statusBefore())
                .set(REVIEW_ITEM.POSITION, position)
                .execute();
    }

    public void insertSeat(PartnershipId partnership, ReviewSeat seat, int position) {
        dsl.insertInto(REVIEW_SEAT)
                .set(REVIEW_SEAT.PARTNERSHIP_ID, partnership.value())
                .set(REVIEW_SEAT.ID, seat.id().value())
                .set(REVIEW_SEAT.ROUND_ID, seat.round().value())
                .set(REVIEW_SEAT.PARTNER_ID, RoundRows.value(seat.partner()))
                .set(REVIEW_SEAT.PARTNER, seat.partnerName())
                .set(REVIEW_SEAT.POSITION, position)
                .execute();
        for (SeatHolder holder : seat.holders()) {
            dsl.insertInto(REVIEW_HOLDER)
                    .set(REVIEW_HOLDER.PARTNERSHIP_ID, partnership.value())
                    .set(REVIEW_HOLDER.ID, holder.id().value())
                    .set(REVIEW_HOLDER.SEAT_ID, holder.seat().value())
                    .set(
                            REVIEW_HOLDER.ACCOUNT_ID,
                            holder.account() == null ? null : holder.account().value())
                    .set(REVIEW_HOLDER.NAME, holder.name())
                    .set(REVIEW_HOLDER.DEPUTY, holder.deputy())
                    .set(REVIEW_HOLDER.POSITION, seat.holders().indexOf(holder))
                    .execute();
        }
    }

    /** A new edition of an item: what reviewers saw so far becomes what was before. */
    public void freezeAgain(
            PartnershipId partnership, ReviewItem item, String title, List<FrozenWord> now, Instant at) {
        dsl.update(REVIEW_ITEM)
                .set(REVIEW_ITEM.TITLE, title)
                .set(REVIEW_ITEM.BEFORE, REVIEW_ITEM.FROZEN)
                .set(REVIEW_ITEM.FROZEN, FrozenJson.write(now))
                .set(REVIEW_ITEM.EDITION, REVIEW_ITEM.EDITION.plus(1))
                .set(REVIEW_ITEM.FROZEN_AT, at(at))
                .set(REVIEW_ITEM.VERSION, REVIEW_ITEM.VERSION.plus(1))
                .where(is(partnership, item))
                .execute();
    }

    /** note: null leaves the one that is there. */
    public void decide(PartnershipId partnership, ReviewItem item, ItemResult result, @Nullable String note) {
        dsl.update(REVIEW_ITEM)
                .set(REVIEW_ITEM.RESULT, result.name())
                .set(REVIEW_ITEM.NOTE, note == null ? item.note() : note)
                .set(REVIEW_ITEM.VERSION, REVIEW_ITEM.VERSION.plus(1))
                .where(is(partnership, item))
                .execute();
    }

    /** by: null: the clock. */
    public void close(
            ReviewRound round,
            RoundState state,
            @Nullable AccountId by,
            Instant at,
            @Nullable Instant objectionsUntil) {
        dsl.update(REVIEW_ROUND)
                .set(REVIEW_ROUND.STATE, state.name())
                .set(REVIEW_ROUND.CLOSED_BY, by == null ? null : by.value())
                .set(REVIEW_ROUND.CLOSED_AT, at(at))
                .set(REVIEW_ROUND.OBJECTIONS_UNTIL, objectionsUntil == null ? null : at(objectionsUntil))
                .set(REVIEW_ROUND.VERSION, REVIEW_ROUND.VERSION.plus(1))
                .where(is(round))
                .execute();
    }

    /** The time for objections is over. */
    public void end(ReviewRound round) {
        dsl.update(REVIEW_ROUND)
                .set(REVIEW_ROUND.STATE, RoundState.CLOSED.name())
                .set(REVIEW_ROUND.VERSION, REVIEW_ROUND.VERSION.plus(1))
                .where(is(round))
                .execute();
    }

    public void extend(ReviewRound round, Instant deadline) {
        dsl.update(REVIEW_ROUND)
                .set(REVIEW_ROUND.DEADLINE, at(deadline))
                .set(REVIEW_ROUND.VERSION, REVIEW_ROUND.VERSION.plus(1))
                .where(is(round))
                .execute();
    }

    private static Condition is(ReviewRound round) {
        return REVIEW_ROUND
                .PARTNERSHIP_ID
                .eq(round.partnership().value())
                .and(REVIEW_ROUND.ID.eq(round.id().value()));
    }

    private static Condition is(PartnershipId partnership, ReviewItem item) {
        return REVIEW_ITEM
                .PARTNERSHIP_ID
                .eq(partnership.value())
                .and(REVIEW_ITEM.ID.eq(item.id().value()));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
