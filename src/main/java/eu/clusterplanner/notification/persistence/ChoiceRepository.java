package eu.clusterplanner.notification.persistence;

import static eu.clusterplanner.jooq.Tables.NOTICE;
import static eu.clusterplanner.jooq.Tables.NOTICE_CHOICE;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.TEAM_MEMBER;
import static org.jooq.impl.DSL.noCondition;

import eu.clusterplanner.notification.NoticeKind;
import eu.clusterplanner.notification.Way;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.TimeOrderedIds;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** How people want to be told, where they have chosen. */
@Repository
public class ChoiceRepository {

    private final DSLContext dsl;

    ChoiceRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The chosen way, or the usual one of that kind. */
    public Way way(AccountId person, PartnershipId partnership, NoticeKind kind) {
        return of(person, partnership).getOrDefault(kind, kind.usual());
    }

    /** What was chosen; kinds without a choice are not in the map. */
    public Map<NoticeKind, Way> of(AccountId person, PartnershipId partnership) {
        Map<NoticeKind, Way> ways = new EnumMap<>(NoticeKind.class);
        dsl.selectFrom(NOTICE_CHOICE)
                .where(NOTICE_CHOICE.ACCOUNT_ID.eq(person.value()))
                .and(NOTICE_CHOICE.ABOUT_PARTNERSHIP.eq(partnership.value()))
                .forEach(row -> ways.put(NoticeKind.valueOf(row.getKind()), Way.valueOf(row.getWay())));
        return ways;
    }

    /** From now on; what waits for the mail of the day follows. */
    public void choose(AccountId person, PartnershipId partnership, NoticeKind kind, Way way) {
        dsl.insertInto(NOTICE_CHOICE)
                .set(NOTICE_CHOICE.ID, TimeOrderedIds.next())
                .set(NOTICE_CHOICE.ACCOUNT_ID, person.value())
                .set(NOTICE_CHOICE.ABOUT_PARTNERSHIP, partnership.value())
                .set(NOTICE_CHOICE.KIND, kind.name())
                .set(NOTICE_CHOICE.WAY, way.name())
                .onConflict(NOTICE_CHOICE.ACCOUNT_ID, NOTICE_CHOICE.ABOUT_PARTNERSHIP, NOTICE_CHOICE.KIND)
                .doUpdate()
                .set(NOTICE_CHOICE.WAY, way.name())
                .execute();
        if (way == Way.INBOX_ONLY) {
            dsl.update(NOTICE)
                    .set(NOTICE.WAY, way.name())
                    .where(NOTICE.ACCOUNT_ID.eq(person.value()), NOTICE.ABOUT_PARTNERSHIP.eq(partnership.value()))
                    .and(NOTICE.KIND.eq(kind.name()))
                    .and(NOTICE.DIGEST_ID.isNull())
                    .execute();
        }
    }

    /** No mails any more: null stands for all partnerships, and for all kinds that are not chosen for the inbox yet. */
    public void stop(AccountId person, @Nullable PartnershipId partnership, @Nullable NoticeKind kind) {
        Set<NoticeKind> kinds = kind == null ? EnumSet.allOf(NoticeKind.class) : EnumSet.of(kind);
        for (PartnershipId each : teams(person, partnership)) {
            kinds.stream().filter(NoticeKind::isChosen).forEach(one -> choose(person, each, one, Way.INBOX_ONLY));
        }
    }

    private List<PartnershipId> teams(AccountId person, @Nullable PartnershipId only) {
        return dsl.select(TEAM_MEMBER.PARTNERSHIP_ID)
                .from(TEAM_MEMBER)
                .join(PARTNERSHIP)
                .on(PARTNERSHIP.ID.eq(TEAM_MEMBER.PARTNERSHIP_ID))
                .where(TEAM_MEMBER.ACCOUNT_ID.eq(person.value()))
                .and(only == null ? noCondition() : TEAM_MEMBER.PARTNERSHIP_ID.eq(only.value()))
                .fetch(row -> new PartnershipId(row.value1()));
    }
}
