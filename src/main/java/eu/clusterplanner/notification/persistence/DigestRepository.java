package eu.clusterplanner.notification.persistence;

import static eu.clusterplanner.jooq.Tables.NOTICE;
import static eu.clusterplanner.jooq.Tables.NOTICE_DIGEST;
import static eu.clusterplanner.notification.persistence.NoticeRows.stillThere;

import eu.clusterplanner.notification.InboxEntry;
import eu.clusterplanner.notification.Way;
import eu.clusterplanner.shared.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mail of a day, and what single mails tell. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class DigestRepository {

    private final DSLContext dsl;

    DigestRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Everybody for whom something unread waits that happened since then. */
    public List<AccountId> waiting(Instant since) {
        return dsl.selectDistinct(NOTICE.ACCOUNT_ID)
                .from(NOTICE)
                .where(waits(since))
                .and(stillThere())
                .fetch(row -> new AccountId(row.value1()));
    }

    /** Begins the mail of that day; false where another node, or this one, has begun it before. */
    public boolean begin(UUID digest, AccountId person, LocalDate day) {
        return dsl.insertInto(NOTICE_DIGEST)
                        .set(NOTICE_DIGEST.ID, digest)
                        .set(NOTICE_DIGEST.ACCOUNT_ID, person.value())
                        .set(NOTICE_DIGEST.DAY, day)
                        .onConflict(NOTICE_DIGEST.ACCOUNT_ID, NOTICE_DIGEST.DAY)
                        .doNothing()
                        .execute()
                == 1;
    }

    /** What waits stands in that mail. */
    public void fill(UUID digest, AccountId person, Instant since) {
        dsl.update(NOTICE)
                .set(NOTICE.DIGEST_ID, digest)
                .where(waits(since))
                .and(NOTICE.ACCOUNT_ID.eq(person.value()))
                .execute();
    }

    /** What of that mail is unread and still concerns the person, the latest first. */
    public List<InboxEntry> unreadOf(UUID digest) {
        return unread(NOTICE.DIGEST_ID.eq(digest));
    }

    /** The line of that id where it is unread and still concerns the person. */
    public Optional<InboxEntry> unread(UUID entry) {
        return unread(NOTICE.ID.eq(entry)).stream().findFirst();
    }

    public void deleteBefore(LocalDate day) {
        dsl.deleteFrom(NOTICE_DIGEST).where(NOTICE_DIGEST.DAY.lt(day)).execute();
    }

    private List<InboxEntry> unread(Condition which) {
        return NoticeRows.select(dsl)
                .where(which)
                .and(NOTICE.READ_AT.isNull())
                .and(stillThere())
                .orderBy(NOTICE.AT.desc(), NOTICE.ID.desc())
                .fetch(NoticeRows::entry);
    }

    private static Condition waits(Instant since) {
        return NOTICE.WAY
                .eq(Way.DAILY.name())
                .and(NOTICE.DIGEST_ID.isNull())
                .and(NOTICE.READ_AT.isNull())
                .and(NOTICE.AT.ge(since.atOffset(ZoneOffset.UTC)));
    }
}
