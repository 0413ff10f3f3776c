package eu.clusterplanner.notification.persistence;

import static eu.clusterplanner.jooq.Tables.NOTICE;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.TEAM_MEMBER;
import static eu.clusterplanner.notification.persistence.NoticeRows.stillThere;
import static org.jooq.impl.DSL.noCondition;

import eu.clusterplanner.notification.InboxEntry;
import eu.clusterplanner.notification.InboxFilter;
import eu.clusterplanner.notification.Notice;
import eu.clusterplanner.notification.Way;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.TimeOrderedIds;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The lines of inboxes. */
@Repository
public class NoticeRepository {

    private final DSLContext dsl;

    NoticeRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The new line; null where that person was told of it before. */
    public @Nullable UUID insert(PartnershipId partnership, Notice notice, AccountId person, Way way, Instant at) {
        UUID id = TimeOrderedIds.next();
        AccountId by = notice.by().account();
        int rows = dsl.insertInto(NOTICE)
                .set(NOTICE.ID, id)
                .set(NOTICE.ACCOUNT_ID, person.value())
                .set(NOTICE.ABOUT_PARTNERSHIP, partnership.value())
                .set(NOTICE.KIND, notice.kind().name())
                .set(NOTICE.CAUSE, notice.cause())
                .set(NOTICE.SUBJECT, notice.subject())
                .set(NOTICE.EXCERPT, notice.excerpt())
                .set(NOTICE.PATH, notice.path())
                .set(NOTICE.BY_ACCOUNT, by == null ? null : by.value())
                .set(NOTICE.BY_NAME, notice.by().name())
                .set(NOTICE.WAY, way.name())
                .set(NOTICE.AT, utc(at))
                .onConflict(NOTICE.ACCOUNT_ID, NOTICE.KIND, NOTICE.CAUSE)
                .doNothing()
                .execute();
        return rows == 1 ? id : null;
    }

    /** Removes what was told of that cause; whose inboxes are different now. */
    public List<AccountId> deleteOf(UUID cause) {
        return dsl.deleteFrom(NOTICE).where(NOTICE.CAUSE.eq(cause)).returning(NOTICE.ACCOUNT_ID).fetch().stream()
                .map(row -> new AccountId(row.getAccountId()))
                .distinct()
                .toList();
    }

    /** Everybody in the team. */
    public List<AccountId> team(PartnershipId partnership) {
        return dsl.select(TEAM_MEMBER.ACCOUNT_ID)
                .from(TEAM_MEMBER)
                .where(TEAM_MEMBER.PARTNERSHIP_ID.eq(partnership.value()))
                .fetch(row -> new AccountId(row.value1()));
    }

    /** What is unread first, the latest first. */
    public List<InboxEntry> list(AccountId person, InboxFilter filter, int most) {
        return NoticeRows.select(dsl)
                .where(NOTICE.ACCOUNT_ID.eq(person.value()))
                .and(stillThere())
                .and(shown(filter))
                .orderBy(NOTICE.READ_AT.isNotNull(), NOTICE.AT.desc(), NOTICE.ID.desc())
                .limit(most)
                .fetch(NoticeRows::entry);
    }

    public int unread(AccountId person) {
        return dsl.fetchCount(
                NOTICE,
                NOTICE.ACCOUNT_ID
                        .eq(person.value())
                        .and(NOTICE.READ_AT.isNull())
                        .and(stillThere()));
    }

    public Map<PartnershipId, String> partnerships(AccountId person) {
        Map<PartnershipId, String> found = new LinkedHashMap<>();
        dsl.selectDistinct(PARTNERSHIP.ID, PARTNERSHIP.ACRONYM)
                .from(NOTICE)
                .join(PARTNERSHIP)
                .on(PARTNERSHIP.ID.eq(NOTICE.ABOUT_PARTNERSHIP))
                .where(NOTICE.ACCOUNT_ID.eq(person.value()))
                .and(stillThere())
                .orderBy(PARTNERSHIP.ACRONYM, PARTNERSHIP.ID)
                .forEach(row -> found.put(new PartnershipId(row.value1()), row.value2()));
        return found;
    }

    /** at: null, it is unread again. */
    public void mark(AccountId person, UUID entry, @Nullable Instant at) {
        dsl.update(NOTICE)
                .set(NOTICE.READ_AT, at == null ? null : utc(at))
                .where(NOTICE.ACCOUNT_ID.eq(person.value()), NOTICE.ID.eq(entry))
                .execute();
    }

    public void markAll(AccountId person, InboxFilter filter, Instant at) {
        dsl.update(NOTICE)
                .set(NOTICE.READ_AT, utc(at))
                .where(NOTICE.ACCOUNT_ID.eq(person.value()), NOTICE.READ_AT.isNull(), shown(filter))
                .execute();
    }

    /** False where nothing of that path was unread. */
    public boolean markSeen(AccountId person, PartnershipId partnership, String path, Instant at) {
        return dsl.update(NOTICE)
                        .set(NOTICE.READ_AT, utc(at))
                        .where(NOTICE.ACCOUNT_ID.eq(person.value()), NOTICE.READ_AT.isNull())
                        .and(NOTICE.ABOUT_PARTNERSHIP.eq(partnership.value()))
                        .and(NOTICE.PATH.eq(path))
                        .execute()
                > 0;
    }

    /** What was told before that moment. */
    public void deleteBefore(Instant moment) {
        dsl.deleteFrom(NOTICE).where(NOTICE.AT.lt(utc(moment))).execute();
    }

    private static Condition shown(InboxFilter filter) {
        return (filter.kind() == null
                        ? noCondition()
                        : NOTICE.KIND.eq(filter.kind().name()))
                .and(
                        filter.partnership() == null
                                ? noCondition()
                                : NOTICE.ABOUT_PARTNERSHIP.eq(
                                        filter.partnership().value()));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
