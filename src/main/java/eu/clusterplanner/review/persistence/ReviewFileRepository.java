package eu.clusterplanner.review.persistence;

import static eu.clusterplanner.jooq.Tables.REVIEW_FILE;

import eu.clusterplanner.review.ReviewFile;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Files of team reviews. */
@Repository
public class ReviewFileRepository {

    private final DSLContext dsl;

    ReviewFileRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** item: the document under review; null: of the whole review. */
    public void insert(
            PartnershipId partnership,
            RecordId round,
            @Nullable RecordId item,
            ReviewFile.Purpose purpose,
            int edition,
            ReviewFile.Made made,
            Instant now) {
        dsl.insertInto(REVIEW_FILE)
                .set(REVIEW_FILE.PARTNERSHIP_ID, partnership.value())
                .set(REVIEW_FILE.ID, RecordId.next().value())
                .set(REVIEW_FILE.ROUND_ID, round.value())
                .set(REVIEW_FILE.ITEM_ID, RoundRows.value(item))
                .set(REVIEW_FILE.PURPOSE, purpose.name())
                .set(REVIEW_FILE.EDITION, edition)
                .set(REVIEW_FILE.NAME, made.name())
                .set(REVIEW_FILE.CONTENT_TYPE, made.contentType())
                .set(REVIEW_FILE.CONTENT, made.bytes())
                .set(REVIEW_FILE.SHA256, sha256(made.bytes()))
                .set(REVIEW_FILE.MADE_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** In the order in which they were made. */
    public List<ReviewFile> list(PartnershipId partnership, RecordId round) {
        return dsl.select(
                        REVIEW_FILE.ID,
                        REVIEW_FILE.ITEM_ID,
                        REVIEW_FILE.PURPOSE,
                        REVIEW_FILE.EDITION,
                        REVIEW_FILE.NAME,
                        REVIEW_FILE.CONTENT_TYPE,
                        REVIEW_FILE.SHA256,
                        REVIEW_FILE.MADE_AT)
                .from(REVIEW_FILE)
                .where(REVIEW_FILE.PARTNERSHIP_ID.eq(partnership.value()))
                .and(REVIEW_FILE.ROUND_ID.eq(round.value()))
                .orderBy(REVIEW_FILE.MADE_AT, REVIEW_FILE.NAME)
                .fetch(ReviewFileRepository::file);
    }

    public Optional<ReviewFile.Content> find(PartnershipId partnership, RecordId round, RecordId file) {
        return dsl.selectFrom(REVIEW_FILE)
                .where(REVIEW_FILE.PARTNERSHIP_ID.eq(partnership.value()))
                .and(REVIEW_FILE.ROUND_ID.eq(round.value()))
                .and(REVIEW_FILE.ID.eq(file.value()))
                .fetchOptional(row -> new ReviewFile.Content(file(row), row.getContent()));
    }

    private static ReviewFile file(Record row) {
        UUID item = row.get(REVIEW_FILE.ITEM_ID);
        return new ReviewFile(
                new RecordId(row.get(REVIEW_FILE.ID)),
                item == null ? null : new RecordId(item),
                ReviewFile.Purpose.valueOf(row.get(REVIEW_FILE.PURPOSE)),
                row.get(REVIEW_FILE.EDITION),
                row.get(REVIEW_FILE.NAME),
                row.get(REVIEW_FILE.CONTENT_TYPE),
                row.get(REVIEW_FILE.SHA256),
                row.get(REVIEW_FILE.MADE_AT).toInstant());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
