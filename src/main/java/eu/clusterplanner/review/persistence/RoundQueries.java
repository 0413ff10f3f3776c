package eu.clusterplanner.review.persistence;

import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.REVIEW_ANSWER;
import static eu.clusterplanner.jooq.Tables.REVIEW_HOLDER;
import static eu.clusterplanner.jooq.Tables.REVIEW_ITEM;
import static eu.clusterplanner.jooq.Tables.REVIEW_ROUND;
import static eu.clusterplanner.jooq.Tables.REVIEW_SEAT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;

import eu.clusterplanner.review.ReviewContents;
import eu.clusterplanner.review.ReviewItem;
import eu.clusterplanner.review.ReviewRound;
import eu.clusterplanner.review.ReviewSeat;
import eu.clusterplanner.review.RoundState;
import eu.clusterplanner.review.SeatHolder;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Reads team reviews. Those of deleted partnerships are not found. */
@Repository
public class RoundQueries {

    private final DSLContext dsl;

    RoundQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The newest first. */
    public List<ReviewRound> list(PartnershipId partnership) {
        return rounds(REVIEW_ROUND.PARTNERSHIP_ID.eq(partnership.value()));
    }

    public Optional<ReviewRound> find(PartnershipId partnership, RecordId round) {
        return rounds(REVIEW_ROUND.PARTNERSHIP_ID.eq(partnership.value()).and(REVIEW_ROUND.ID.eq(round.value())))
                .stream()
                .findFirst();
    }

    /** The review in which that person answers, by the id of the seat's holder. */
    public Optional<ReviewRound> ofHolder(UUID holder) {
        return dsl.select(REVIEW_SEAT.PARTNERSHIP_ID, REVIEW_SEAT.ROUND_ID)
                .from(REVIEW_HOLDER)
                .join(REVIEW_SEAT)
                .on(REVIEW_SEAT.PARTNERSHIP_ID.eq(REVIEW_HOLDER.PARTNERSHIP_ID))
                .and(REVIEW_SEAT.ID.eq(REVIEW_HOLDER.SEAT_ID))
                .where(REVIEW_HOLDER.ID.eq(holder))
                .fetchOptional()
                .flatMap(row -> find(new PartnershipId(row.value1()), new RecordId(row.value2())));
    }

    /** Open and undecided reviews in which that person of the team answers, the nearest deadline first. */
    public List<ReviewRound> openOf(PartnershipId partnership, AccountId account) {
        return dsl.select(REVIEW_ROUND.fields())
                .select(PARTNERSHIP.ACRONYM, PARTNERSHIP.NAME)
                .from(REVIEW_ROUND)
                .join(PARTNERSHIP)
                .on(PARTNERSHIP.ID.eq(REVIEW_ROUND.PARTNERSHIP_ID))
                .where(REVIEW_ROUND.PARTNERSHIP_ID.eq(partnership.value()))
                .and(REVIEW_ROUND.STATE.in(RoundState.OPEN.name(), RoundState.OBJECTIONS.name()))
                .andExists(dsl.selectOne()
                        .from(REVIEW_HOLDER)
                        .join(REVIEW_SEAT)
                        .on(REVIEW_SEAT.PARTNERSHIP_ID.eq(REVIEW_HOLDER.PARTNERSHIP_ID))
                        .and(REVIEW_SEAT.ID.eq(REVIEW_HOLDER.SEAT_ID))
                        .where(REVIEW_SEAT.PARTNERSHIP_ID.eq(REVIEW_ROUND.PARTNERSHIP_ID))
                        .and(REVIEW_SEAT.ROUND_ID.eq(REVIEW_ROUND.ID))
                        .and(REVIEW_HOLDER.ACCOUNT_ID.eq(account.value())))
                .orderBy(REVIEW_ROUND.DEADLINE)
                .fetch(RoundRows::round);
    }

    /** How many open reviews still wait for that person, also as a proxy; asked for the menu of every page. */
    public int waiting(PartnershipId partnership, AccountId account) {
        return dsl.select(countDistinct(REVIEW_ROUND.ID))
                .from(REVIEW_HOLDER)
                .join(REVIEW_SEAT)
                .on(REVIEW_SEAT.PARTNERSHIP_ID.eq(REVIEW_HOLDER.PARTNERSHIP_ID))
                .and(coalesce(REVIEW_SEAT.PROXY_SEAT_ID, REVIEW_SEAT.ID).eq(REVIEW_HOLDER.SEAT_ID))
                .join(REVIEW_ROUND)
                .on(REVIEW_ROUND.PARTNERSHIP_ID.eq(REVIEW_SEAT.PARTNERSHIP_ID))
                .and(REVIEW_ROUND.ID.eq(REVIEW_SEAT.ROUND_ID))
                .where(REVIEW_HOLDER.PARTNERSHIP_ID.eq(partnership.value()))
                .and(REVIEW_HOLDER.ACCOUNT_ID.eq(account.value()))
                .and(REVIEW_ROUND.STATE.eq(RoundState.OPEN.name()))
                .and(REVIEW_SEAT.DONE_AT.isNull())
                .fetchSingle()
                .value1();
    }

    /** Decided reviews whose time for objections has passed. */
    public List<ReviewRound> objectionsOver(Instant now) {
        return rounds(REVIEW_ROUND
                .STATE
                .eq(RoundState.OBJECTIONS.name())
                .and(REVIEW_ROUND.OBJECTIONS_UNTIL.le(now.atOffset(ZoneOffset.UTC))));
    }

    /** Open reviews that end between these moments. */
    public List<ReviewRound> ending(Instant from, Instant to) {
        return rounds(REVIEW_ROUND
                .STATE
                .eq(RoundState.OPEN.name())
                .and(REVIEW_ROUND.DEADLINE.between(from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC))));
    }

    /** Makes whoever else opens a review in that partnership wait until this transaction ends. */
    public void lockOpening(PartnershipId partnership) {
        dsl.fetch("select pg_advisory_xact_lock(hashtextextended(?, 0))", "review:" + partnership);
    }

    /** Holds the review until the end of the transaction, so that nobody else answers or decides meanwhile. */
    public void lock(ReviewRound round) {
        dsl.select(REVIEW_ROUND.ID)
                .from(REVIEW_ROUND)
                .where(REVIEW_ROUND.PARTNERSHIP_ID.eq(round.partnership().value()))
                .and(REVIEW_ROUND.ID.eq(round.id().value()))
                .forUpdate()
                .fetch();
    }

    /** The number of the next review. */
    public int nextNumber(PartnershipId partnership) {
        return dsl.select(coalesce(max(REVIEW_ROUND.NUMBER), inline(0)).plus(1))
                .from(REVIEW_ROUND)
                .where(REVIEW_ROUND.PARTNERSHIP_ID.eq(partnership.value()))
                .fetchSingle()
                .value1();
    }

    public ReviewContents contents(ReviewRound round) {
        UUID partnership = round.partnership().value();
        UUID id = round.id().value();
        Map<RecordId, List<SeatHolder>> holders = dsl
                .select(REVIEW_HOLDER.fields())
                .from(REVIEW_HOLDER)
                .join(REVIEW_SEAT)
                .on(REVIEW_SEAT.PARTNERSHIP_ID.eq(REVIEW_HOLDER.PARTNERSHIP_ID))
                .and(REVIEW_SEAT.ID.eq(REVIEW_HOLDER.SEAT_ID))
                .where(REVIEW_SEAT.PARTNERSHIP_ID.eq(partnership).and(REVIEW_SEAT.ROUND_ID.eq(id)))
                .orderBy(REVIEW_HOLDER.POSITION)
                .fetch(RoundRows::holder)
                .stream()
                .collect(Collectors.groupingBy(SeatHolder::seat));
        List<ReviewSeat> seats = dsl.selectFrom(REVIEW_SEAT)
                .where(REVIEW_SEAT.PARTNERSHIP_ID.eq(partnership).and(REVIEW_SEAT.ROUND_ID.eq(id)))
                .orderBy(REVIEW_SEAT.POSITION)
                .fetch(row -> RoundRows.seat(row, holders.getOrDefault(new RecordId(row.getId()), List.of())));
        return ReviewContents.of(
                round,
                items(REVIEW_ITEM.PARTNERSHIP_ID.eq(partnership).and(REVIEW_ITEM.ROUND_ID.eq(id))),
                seats,
                dsl.select(REVIEW_ANSWER.fields())
                        .from(REVIEW_ANSWER)
                        .join(REVIEW_ITEM)
                        .on(REVIEW_ITEM.PARTNERSHIP_ID.eq(REVIEW_ANSWER.PARTNERSHIP_ID))
                        .and(REVIEW_ITEM.ID.eq(REVIEW_ANSWER.ITEM_ID))
                        .where(REVIEW_ITEM.PARTNERSHIP_ID.eq(partnership).and(REVIEW_ITEM.ROUND_ID.eq(id)))
                        .orderBy(REVIEW_ANSWER.GIVEN_AT)
                        .fetch(RoundRows::answer));
    }

    /** Of each of these records the item of the latest review that was closed. */
    public Map<RecordId, ReviewItem> lastReviewed(PartnershipId partnership, Collection<RecordId> subjects) {
        List<UUID> ids = subjects.stream().map(RecordId::value).toList();
        return dsl.select(REVIEW_ITEM.fields())
                .distinctOn(REVIEW_ITEM.SUBJECT_ID)
                .from(REVIEW_ITEM)
                .join(REVIEW_ROUND)
                .on(REVIEW_ROUND.PARTNERSHIP_ID.eq(REVIEW_ITEM.PARTNERSHIP_ID))
                .and(REVIEW_ROUND.ID.eq(REVIEW_ITEM.ROUND_ID))
                .where(REVIEW_ITEM.PARTNERSHIP_ID.eq(partnership.value()))
                .and(REVIEW_ITEM.SUBJECT_ID.in(ids))
                .and(REVIEW_ROUND.CLOSED_AT.isNotNull())
                .and(REVIEW_ROUND.STATE.ne(RoundState.CANCELLED.name()))
                .orderBy(REVIEW_ITEM.SUBJECT_ID, REVIEW_ROUND.NUMBER.desc())
                .fetchMap(row -> new RecordId(row.get(REVIEW_ITEM.SUBJECT_ID)), RoundRows::item);
    }

    /** Those of these records that are in a review which is not decided for good. */
    public List<ReviewItem> underReview(PartnershipId partnership, Collection<RecordId> subjects) {
        List<UUID> ids = subjects.stream().map(RecordId::value).toList();
        return items(REVIEW_ITEM
                .PARTNERSHIP_ID
                .eq(partnership.value())
                .and(REVIEW_ITEM.SUBJECT_ID.in(ids))
                .and(REVIEW_ROUND.STATE.in(RoundState.OPEN.name(), RoundState.OBJECTIONS.name())));
    }

    private List<ReviewItem> items(Condition condition) {
        return dsl.select(REVIEW_ITEM.fields())
                .from(REVIEW_ITEM)
                .join(REVIEW_ROUND)
                .on(REVIEW_ROUND.PARTNERSHIP_ID.eq(REVIEW_ITEM.PARTNERSHIP_ID))
                .and(REVIEW_ROUND.ID.eq(REVIEW_ITEM.ROUND_ID))
                .where(condition)
                .orderBy(REVIEW_ITEM.POSITION)
                .fetch(RoundRows::item);
    }

    private List<ReviewRound> rounds(Condition condition) {
        return dsl.select(REVIEW_ROUND.fields())
                .select(PARTNERSHIP.ACRONYM, PARTNERSHIP.NAME)
                .from(REVIEW_ROUND)
                .join(PARTNERSHIP)
                .on(PARTNERSHIP.ID.eq(REVIEW_ROUND.PARTNERSHIP_ID))
                .where(condition)
                .and(PARTNERSHIP.DELETED_AT.isNull())
                .orderBy(REVIEW_ROUND.NUMBER.desc())
                .fetch((Record row) -> RoundRows.round(row));
    }
}
