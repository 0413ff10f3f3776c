package eu.clusterplanner.request.persistence;

import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.PARTNER_REQUEST;
import static eu.clusterplanner.jooq.Tables.REQUEST_ANSWER;
import static org.jooq.impl.DSL.coalesce;

import eu.clusterplanner.request.AnswerState;
import eu.clusterplanner.request.AskedPartner;
import eu.clusterplanner.request.NewRequest;
import eu.clusterplanner.request.RequestPart;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Requests to partners and how far their answers are. */
@Repository
public class RequestRepository {

    private static final Field<String> PARTNER_NAME = coalesce(PARTNER.SHORT_NAME, PARTNER.NAME);

    private final DSLContext dsl;

    RequestRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    public void insert(PartnershipId partnership, RecordId id, NewRequest request, @Nullable AccountId by, Instant at) {
        Set<RequestPart> parts = request.parts();
        dsl.insertInto(PARTNER_REQUEST)
                .set(PARTNER_REQUEST.PARTNERSHIP_ID, partnership.value())
                .set(PARTNER_REQUEST.ID, id.value())
                .set(PARTNER_REQUEST.PROFILE, parts.contains(RequestPart.PROFILE))
                .set(PARTNER_REQUEST.CAPACITY, parts.contains(RequestPart.CAPACITY))
                .set(PARTNER_REQUEST.NEEDS, parts.contains(RequestPart.NEEDS))
                .set(PARTNER_REQUEST.COMPETENCES, parts.contains(RequestPart.COMPETENCES))
                .set(PARTNER_REQUEST.DUE, request.due())
                .set(
                        PARTNER_REQUEST.MESSAGE,
                        request.message().isBlank() ? null : request.message().strip())
                .set(PARTNER_REQUEST.ASKED_BY, by == null ? null : by.value())
                .set(PARTNER_REQUEST.ASKED_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    public void insertAnswer(PartnershipId partnership, RecordId id, RecordId request, RecordId partner, Instant at) {
        dsl.insertInto(REQUEST_ANSWER)
                .set(REQUEST_ANSWER.PARTNERSHIP_ID, partnership.value())
                .set(REQUEST_ANSWER.ID, id.value())
                .set(REQUEST_ANSWER.REQUEST_ID, request.value())
                .set(REQUEST_ANSWER.PARTNER_ID, partner.value())
                .set(REQUEST_ANSWER.SINCE, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** The newest request first, its partners in the order of the team. */
    public List<AskedPartner> list(PartnershipId partnership) {
        return select(REQUEST_ANSWER.PARTNERSHIP_ID.eq(partnership.value()));
    }

    /** Unless its partnership is deleted. */
    public Optional<AskedPartner> find(UUID answer) {
        return select(REQUEST_ANSWER.ID.eq(answer)).stream().findFirst();
    }

    /** As {@link #find}; nobody else changes it before the transaction ends. */
    public Optional<AskedPartner> lock(UUID answer) {
        dsl.select(REQUEST_ANSWER.ID)
                .from(REQUEST_ANSWER)
                .where(REQUEST_ANSWER.ID.eq(answer))
                .forUpdate()
                .fetch();
        return find(answer);
    }

    /** question: null leaves the last one. */
    public void setState(AskedPartner asked, AnswerState state, @Nullable String question, Instant at) {
        dsl.update(REQUEST_ANSWER)
                .set(REQUEST_ANSWER.STATE, state.name())
                .set(REQUEST_ANSWER.SINCE, at.atOffset(ZoneOffset.UTC))
                .set(REQUEST_ANSWER.QUESTION, question == null ? asked.question() : question)
                .set(REQUEST_ANSWER.VERSION, REQUEST_ANSWER.VERSION.plus(1))
                .where(isThat(asked))
                .execute();
    }

    public void countReminder(AskedPartner asked, Instant at) {
        dsl.update(REQUEST_ANSWER)
                .set(REQUEST_ANSWER.REMINDERS, (short) (asked.reminders() + 1))
                .set(REQUEST_ANSWER.REMINDED_AT, at.atOffset(ZoneOffset.UTC))
                .set(REQUEST_ANSWER.VERSION, REQUEST_ANSWER.VERSION.plus(1))
                .where(isThat(asked))
                .execute();
    }

    private static Condition isThat(AskedPartner asked) {
        return REQUEST_ANSWER
                .PARTNERSHIP_ID
                .eq(asked.partnership().value())
                .and(REQUEST_ANSWER.ID.eq(asked.id().value()));
    }

    private List<AskedPartner> select(Condition condition) {
        return dsl.select(PARTNER_REQUEST.fields())
                .select(REQUEST_ANSWER.fields())
                .select(PARTNERSHIP.ACRONYM, PARTNERSHIP.NAME, PARTNER_NAME)
                .from(REQUEST_ANSWER)
                .join(PARTNER_REQUEST)
                .on(PARTNER_REQUEST.PARTNERSHIP_ID.eq(REQUEST_ANSWER.PARTNERSHIP_ID))
                .and(PARTNER_REQUEST.ID.eq(REQUEST_ANSWER.REQUEST_ID))
                .join(PARTNERSHIP)
                .on(PARTNERSHIP.ID.eq(REQUEST_ANSWER.PARTNERSHIP_ID))
                .join(PARTNER)
                .on(PARTNER.PARTNERSHIP_ID.eq(REQUEST_ANSWER.PARTNERSHIP_ID))
                .and(PARTNER.ID.eq(REQUEST_ANSWER.PARTNER_ID))
                .where(condition)
                .and(PARTNERSHIP.DELETED_AT.isNull())
                .orderBy(PARTNER_REQUEST.ASKED_AT.desc(), PARTNER_REQUEST.ID, PARTNER.POSITION, PARTNER.ID)
                .fetch(RequestRepository::asked);
    }

    private static AskedPartner asked(Record row) {
        UUID by = row.get(PARTNER_REQUEST.ASKED_BY);
        return new AskedPartner(
                new PartnershipId(row.get(REQUEST_ANSWER.PARTNERSHIP_ID)),
                row.get(PARTNERSHIP.ACRONYM),
                row.get(PARTNERSHIP.NAME),
                new RecordId(row.get(REQUEST_ANSWER.ID)),
                new RecordId(row.get(REQUEST_ANSWER.REQUEST_ID)),
                new RecordId(row.get(REQUEST_ANSWER.PARTNER_ID)),
                row.get(PARTNER_NAME),
                parts(row),
                row.get(PARTNER_REQUEST.DUE),
                row.get(PARTNER_REQUEST.MESSAGE),
                by == null ? null : new AccountId(by),
                row.get(PARTNER_REQUEST.ASKED_AT).toInstant(),
                AnswerState.valueOf(row.get(REQUEST_ANSWER.STATE)),
                row.get(REQUEST_ANSWER.SINCE).toInstant(),
                row.get(REQUEST_ANSWER.QUESTION),
                row.get(REQUEST_ANSWER.REMINDERS));
    }

    private static Set<RequestPart> parts(Record row) {
        Set<RequestPart> parts = EnumSet.noneOf(RequestPart.class);
        add(parts, row.get(PARTNER_REQUEST.PROFILE), RequestPart.PROFILE);
        add(parts, row.get(PARTNER_REQUEST.CAPACITY), RequestPart.CAPACITY);
        add(parts, row.get(PARTNER_REQUEST.NEEDS), RequestPart.NEEDS);
        add(parts, row.get(PARTNER_REQUEST.COMPETENCES), RequestPart.COMPETENCES);
        return parts;
    }

    private static void add(Set<RequestPart> parts, boolean asked, RequestPart part) {
        if (asked) {
            parts.add(part);
        }
    }
}
