package eu.clusterplanner.notification.persistence;

import static eu.clusterplanner.jooq.Tables.NOTICE_STOP;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import eu.clusterplanner.notification.NoticeKind;
import eu.clusterplanner.notification.StopLinks;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The links at the end of mails by which they are stopped, as hashes. */
@Repository
public class StopRepository {

    private static final Field<String> ACRONYM = coalesce(PARTNERSHIP.ACRONYM, inline(""));

    private final DSLContext dsl;

    StopRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    public void insert(
            byte[] hash,
            AccountId account,
            @Nullable PartnershipId partnership,
            @Nullable NoticeKind kind,
            Instant at) {
        dsl.insertInto(NOTICE_STOP)
                .set(NOTICE_STOP.TOKEN_HASH, hash)
                .set(NOTICE_STOP.ACCOUNT_ID, account.value())
                .set(NOTICE_STOP.ABOUT_PARTNERSHIP, partnership == null ? null : partnership.value())
                .set(NOTICE_STOP.KIND, kind == null ? null : kind.name())
                .set(NOTICE_STOP.MADE_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    public Optional<StopLinks.Offer> find(byte[] hash) {
        return dsl.select(NOTICE_STOP.ACCOUNT_ID, NOTICE_STOP.ABOUT_PARTNERSHIP, ACRONYM, NOTICE_STOP.KIND)
                .from(NOTICE_STOP)
                .leftJoin(PARTNERSHIP)
                .on(PARTNERSHIP.ID.eq(NOTICE_STOP.ABOUT_PARTNERSHIP))
                .where(NOTICE_STOP.TOKEN_HASH.eq(hash))
                .fetchOptional(row -> new StopLinks.Offer(
                        new AccountId(row.value1()), partnership(row.value2()), row.value3(), kind(row.value4())));
    }

    public void deleteBefore(Instant moment) {
        dsl.deleteFrom(NOTICE_STOP)
                .where(NOTICE_STOP.MADE_AT.lt(moment.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    private static @Nullable PartnershipId partnership(@Nullable UUID id) {
        return id == null ? null : new PartnershipId(id);
    }

    private static @Nullable NoticeKind kind(@Nullable String name) {
        return name == null ? null : NoticeKind.valueOf(name);
    }
}
