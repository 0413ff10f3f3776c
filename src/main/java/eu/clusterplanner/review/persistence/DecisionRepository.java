package eu.clusterplanner.review.persistence;

import static eu.clusterplanner.jooq.Tables.ACCOUNT;
import static eu.clusterplanner.jooq.Tables.ACTION;
import static eu.clusterplanner.jooq.Tables.DECISION;
import static eu.clusterplanner.jooq.Tables.REVIEW_ROUND;

import eu.clusterplanner.review.Decision;
import eu.clusterplanner.review.Decision.Outcome;
import eu.clusterplanner.review.Decision.PartnerVote;
import eu.clusterplanner.review.ItemResult;
import eu.clusterplanner.review.NotedDecision;
import eu.clusterplanner.review.ReviewAnswer;
import eu.clusterplanner.review.ReviewContents;
import eu.clusterplanner.review.ReviewItem;
import eu.clusterplanner.review.ReviewRound;
import eu.clusterplanner.review.ReviewSeat;
import eu.clusterplanner.review.UnexplainedAction;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The decision log. */
@Repository
public class DecisionRepository {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<PartnerVote>> VOTES = new TypeReference<>() {};

    private final DSLContext dsl;

    DecisionRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The latest first. */
    public List<Decision> list(PartnershipId partnership) {
        return dsl.select(DECISION.fields())
                .select(REVIEW_ROUND.NUMBER, ACCOUNT.NAME)
                .from(DECISION)
                .leftJoin(REVIEW_ROUND)
                .on(REVIEW_ROUND.PARTNERSHIP_ID.eq(DECISION.PARTNERSHIP_ID))
                .and(REVIEW_ROUND.ID.eq(DECISION.ROUND_ID))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(DECISION.NOTED_BY))
                .where(DECISION.PARTNERSHIP_ID.eq(partnership.value()))
                .orderBy(DECISION.DECIDED_ON.desc(), DECISION.NOTED_AT.desc(), DECISION.ID.desc())
                .fetch(DecisionRepository::decision);
    }

    /** Actions that are dropped or not for now, about which the log says nothing: key and title by id. */
    public List<UnexplainedAction> unexplained(PartnershipId partnership) {
        return dsl.select(ACTION.ID, ACTION.KEY, ACTION.TITLE)
                .from(ACTION)
                .where(ACTION.PARTNERSHIP_ID.eq(partnership.value()))
                .and(ACTION.STATUS.eq("DROPPED").or(ACTION.MOSCOW.eq("WONT")))
                .andNotExists(dsl.selectOne()
                        .from(DECISION)
                        .where(DECISION.PARTNERSHIP_ID.eq(ACTION.PARTNERSHIP_ID))
                        .and(DECISION.SUBJECT_ID.eq(ACTION.ID))
                        .and(DECISION.OUTCOME.in(
                                Outcome.DROPPED.name(), Outcome.NOT_AGREED.name(), Outcome.POSTPONED.name())))
                .orderBy(ACTION.POSITION)
                .fetch(row -> new UnexplainedAction(new RecordId(row.value1()), row.value2() + " " + row.value3()));
    }

    /** Writes what was decided about an item; reason: why, null: nothing more than the votes; by null: the clock. */
    public void insert(
            ReviewContents contents, ReviewItem item, @Nullable String reason, @Nullable AccountId by, Instant now) {
        ReviewRound round = contents.round();
        ItemResult result = item.result();
        if (result == null) {
            throw new IllegalStateException("not decided");
        }
        dsl.insertInto(DECISION)
                .set(DECISION.PARTNERSHIP_ID, round.partnership().value())
                .set(DECISION.ID, RecordId.next().value())
                .set(DECISION.DECIDED_ON, LocalDate.ofInstant(now, round.zone()))
                .set(DECISION.KIND, item.kind())
                .set(DECISION.SUBJECT_ID, RoundRows.value(item.subject()))
                .set(DECISION.SUBJECT, item.title())
                .set(DECISION.OUTCOME, outcome(result).name())
                .set(DECISION.REASON, reason)
                .set(DECISION.DECIDED_BY, round.body())
                .set(DECISION.ROUND_ID, round.id().value())
                .set(DECISION.ITEM_ID, item.id().value())
                .set(DECISION.VOTES, JSONB.valueOf(MAPPER.writeValueAsString(votes(contents, item))))
                .set(DECISION.NOTED_BY, by == null ? null : by.value())
                .set(DECISION.NOTED_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static Outcome outcome(ItemResult result) {
        return switch (result) {
            case AGREED, WAITING -> Outcome.CHOSEN;
            case NOT_AGREED -> Outcome.NOT_AGREED;
            case MEETING -> Outcome.POSTPONED;
        };
    }

    /** Of each partner with a vote, as it stands now. */
    public static List<PartnerVote> votes(ReviewContents contents, ReviewItem item) {
        return contents.seats().stream()
                .filter(ReviewSeat::votes)
                .map(seat -> contents.answer(item.id(), seat.id())
                        .map(answer -> vote(contents, item, seat, answer))
                        .orElse(new PartnerVote(seat.label(), null, null, null, null, false)))
                .toList();
    }

    private static PartnerVote vote(ReviewContents contents, ReviewItem item, ReviewSeat seat, ReviewAnswer answer) {
        String proxy = Optional.ofNullable(answer.forSeat())
                .flatMap(contents::seat)
                .map(ReviewSeat::label)
                .orElse(null);
        return new PartnerVote(
                seat.label(),
                answer.vote(),
                answer.reason(),
                answer.givenBy(),
                proxy,
                answer.edition() < item.edition());
    }

    /** name: what it is about. */
    public void insert(
            PartnershipId partnership, RecordId id, NotedDecision noted, String name, AccountId by, Instant now) {
        dsl.insertInto(DECISION)
                .set(DECISION.PARTNERSHIP_ID, partnership.value())
                .set(DECISION.ID, id.value())
                .set(DECISION.DECIDED_ON, noted.decidedOn())
                .set(DECISION.KIND, noted.kind())
                .set(DECISION.SUBJECT_ID, RoundRows.value(noted.subjectId()))
                .set(DECISION.SUBJECT, name)
                .set(DECISION.OUTCOME, noted.outcome().name())
                .set(DECISION.REASON, blankToNull(noted.reason()))
                .set(DECISION.DECIDED_BY, blankToNull(noted.decidedBy()))
                .set(DECISION.NOTED_BY, by.value())
                .set(DECISION.NOTED_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** How many rows were changed: 0 where it was changed meanwhile, or a team review decided it. */
    public int update(PartnershipId partnership, Decision before, NotedDecision noted, String name) {
        return dsl.update(DECISION)
                .set(DECISION.DECIDED_ON, noted.decidedOn())
                .set(DECISION.KIND, noted.kind())
                .set(DECISION.SUBJECT_ID, RoundRows.value(noted.subjectId()))
                .set(DECISION.SUBJECT, name)
                .set(DECISION.OUTCOME, noted.outcome().name())
                .set(DECISION.REASON, blankToNull(noted.reason()))
                .set(DECISION.DECIDED_BY, blankToNull(noted.decidedBy()))
                .set(DECISION.VERSION, DECISION.VERSION.plus(1))
                .where(isByHand(partnership, before))
                .execute();
    }

    /** As {@link #update}. */
    public int delete(PartnershipId partnership, Decision before) {
        return dsl.deleteFrom(DECISION).where(isByHand(partnership, before)).execute();
    }

    private static Condition isByHand(PartnershipId partnership, Decision before) {
        return DECISION.PARTNERSHIP_ID
                .eq(partnership.value())
                .and(DECISION.ID.eq(before.id().value()))
                .and(DECISION.VERSION.eq(before.version()))
                .and(DECISION.ROUND_ID.isNull());
    }

    private static Decision decision(Record row) {
        var round = row.get(DECISION.ROUND_ID);
        var subject = row.get(DECISION.SUBJECT_ID);
        JSONB votes = row.get(DECISION.VOTES);
        return new Decision(
                new RecordId(row.get(DECISION.ID)),
                row.get(DECISION.VERSION),
                row.get(DECISION.DECIDED_ON),
                row.get(DECISION.KIND),
                subject == null ? null : new RecordId(subject),
                row.get(DECISION.SUBJECT),
                Outcome.valueOf(row.get(DECISION.OUTCOME)),
                row.get(DECISION.REASON),
                row.get(DECISION.DECIDED_BY),
                round == null ? null : new RecordId(round),
                row.get(REVIEW_ROUND.NUMBER),
                votes == null ? List.of() : MAPPER.readValue(votes.data(), VOTES),
                row.get(ACCOUNT.NAME));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
