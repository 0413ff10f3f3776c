package eu.clusterplanner.notification.persistence;

import static eu.clusterplanner.jooq.Tables.ACCOUNT;
import static eu.clusterplanner.jooq.Tables.NOTICE;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.TEAM_MEMBER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import eu.clusterplanner.notification.InboxEntry;
import eu.clusterplanner.notification.NoticeKind;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;

/** How a line of an inbox is read, and whom it still concerns. */
final class NoticeRows {

    private static final Field<String> BY = coalesce(ACCOUNT.NAME, NOTICE.BY_NAME);

    private NoticeRows() {}

    static SelectOnConditionStep<Record> select(DSLContext dsl) {
        return dsl.select(NOTICE.fields())
                .select(PARTNERSHIP.ACRONYM, BY)
                .from(NOTICE)
                .join(PARTNERSHIP)
                .on(PARTNERSHIP.ID.eq(NOTICE.ABOUT_PARTNERSHIP))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(NOTICE.BY_ACCOUNT));
    }

    /** Whether the person is in the team, and the partnership not deleted. */
    static Condition stillThere() {
        return exists(selectOne()
                .from(TEAM_MEMBER)
                .join(PARTNERSHIP)
                .on(PARTNERSHIP.ID.eq(TEAM_MEMBER.PARTNERSHIP_ID))
                .where(TEAM_MEMBER.PARTNERSHIP_ID.eq(NOTICE.ABOUT_PARTNERSHIP))
                .and(TEAM_MEMBER.ACCOUNT_ID.eq(NOTICE.ACCOUNT_ID))
                .and(PARTNERSHIP.DELETED_AT.isNull()));
    }

    static InboxEntry entry(Record row) {
        UUID by = row.get(NOTICE.BY_ACCOUNT);
        return new InboxEntry(
                row.get(NOTICE.ID),
                new PartnershipId(row.get(NOTICE.ABOUT_PARTNERSHIP)),
                row.get(PARTNERSHIP.ACRONYM),
                NoticeKind.valueOf(row.get(NOTICE.KIND)),
                row.get(NOTICE.SUBJECT),
                row.get(NOTICE.EXCERPT),
                row.get(NOTICE.PATH),
                by == null ? null : new AccountId(by),
                row.get(BY),
                row.get(NOTICE.AT).toInstant(),
                row.get(NOTICE.READ_AT) != null);
    }
}
