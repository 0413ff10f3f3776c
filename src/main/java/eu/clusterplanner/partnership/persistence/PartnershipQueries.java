package eu.clusterplanner.partnership.persistence;

import static eu.clusterplanner.jooq.Tables.ACCOUNT;
import static eu.clusterplanner.jooq.Tables.ACTION;
import static eu.clusterplanner.jooq.Tables.CHANGE_LOG;
import static eu.clusterplanner.jooq.Tables.COMPETENCE;
import static eu.clusterplanner.jooq.Tables.OBJECTIVE;
import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.TEAM_MEMBER;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import eu.clusterplanner.partnership.Contents;
import eu.clusterplanner.partnership.DeletedPartnership;
import eu.clusterplanner.partnership.LastChange;
import eu.clusterplanner.partnership.OwnPartnership;
import eu.clusterplanner.partnership.PartnershipService;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.PartnershipId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Partnerships by the people in their teams. */
@Repository
public class PartnershipQueries {

    private final DSLContext dsl;

    PartnershipQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** By acronym, each with the latest line of its log; those that are deleted are left out. */
    public List<OwnPartnership> of(AccountId account) {
        // the log is written in order, so its last line is the latest
        Table<?> last = lateral(select(CHANGE_LOG.AT, CHANGE_LOG.ACTOR_KIND, CHANGE_LOG.ACTOR_ID)
                        .from(CHANGE_LOG)
                        .where(CHANGE_LOG.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(CHANGE_LOG.ID.desc())
                        .limit(1))
                .as("last");
        return dsl.select()
                .from(PARTNERSHIP)
                .join(TEAM_MEMBER)
                .on(TEAM_MEMBER.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                .leftJoin(last)
                .on("true")
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.cast(String.class).eq(last.field(CHANGE_LOG.ACTOR_ID)))
                .where(TEAM_MEMBER.ACCOUNT_ID.eq(account.value()))
                .and(PARTNERSHIP.DELETED_AT.isNull())
                .orderBy(PARTNERSHIP.ACRONYM.collate("planner_sort"), PARTNERSHIP.ID)
                .fetch(row -> own(row, last));
    }

    /** Deleted later than that by people who manage them with this account, the latest first. */
    public List<DeletedPartnership> deletedOf(AccountId account, Instant after) {
        return dsl.select(PARTNERSHIP.ID, PARTNERSHIP.ACRONYM, PARTNERSHIP.NAME, PARTNERSHIP.DELETED_AT)
                .from(PARTNERSHIP)
                .join(TEAM_MEMBER)
                .on(TEAM_MEMBER.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                .where(TEAM_MEMBER.ACCOUNT_ID.eq(account.value()))
                .and(TEAM_MEMBER.ROLE.eq(Role.MANAGER.name()))
                .and(PARTNERSHIP.DELETED_AT.gt(after.atOffset(ZoneOffset.UTC)))
                .orderBy(PARTNERSHIP.DELETED_AT.desc())
                .fetch(row -> new DeletedPartnership(
                        new PartnershipId(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4().toInstant(),
                        row.value4().toInstant().plus(PartnershipService.KEPT)));
    }

    /** Deleted at that moment or earlier. */
    public List<PartnershipId> deletedBefore(Instant moment) {
        return dsl.select(PARTNERSHIP.ID)
                .from(PARTNERSHIP)
                .where(PARTNERSHIP.DELETED_AT.le(moment.atOffset(ZoneOffset.UTC)))
                .fetch(row -> new PartnershipId(row.value1()));
    }

    public Contents contents(PartnershipId partnership) {
        return dsl.select(
                        count(PARTNER, PARTNER.PARTNERSHIP_ID, partnership),
                        count(COMPETENCE, COMPETENCE.PARTNERSHIP_ID, partnership),
                        count(OBJECTIVE, OBJECTIVE.PARTNERSHIP_ID, partnership),
                        count(ACTION, ACTION.PARTNERSHIP_ID, partnership),
                        count(TEAM_MEMBER, TEAM_MEMBER.PARTNERSHIP_ID, partnership))
                .fetchSingle(row -> new Contents(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    private static <R extends Record> Field<Integer> count(
            Table<R> table, TableField<R, UUID> owner, PartnershipId partnership) {
        return selectCount().from(table).where(owner.eq(partnership.value())).asField();
    }

    private static OwnPartnership own(Record row, Table<?> last) {
        OffsetDateTime at = row.get(last.field(CHANGE_LOG.AT));
        return new OwnPartnership(
                new PartnershipId(row.get(PARTNERSHIP.ID)),
                row.get(PARTNERSHIP.ACRONYM),
                row.get(PARTNERSHIP.NAME),
                Role.valueOf(row.get(TEAM_MEMBER.ROLE)),
                row.get(PARTNERSHIP.SAMPLE),
                (at == null ? row.get(PARTNERSHIP.CREATED_AT) : at).toInstant(),
                at == null ? null : change(row, at, last));
    }

    private static LastChange change(Record row, OffsetDateTime at, Table<?> last) {
        String kind = row.get(last.field(CHANGE_LOG.ACTOR_KIND));
        @Nullable String name = row.get(ACCOUNT.NAME);
        return new LastChange(
                at.toInstant(), Actor.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), name == null ? "" : name);
    }
}
