package eu.clusterplanner.identity.persistence;

import static eu.clusterplanner.jooq.Tables.SIGN_IN_FAILURE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts failed sign-ins of a subject: an account that was tried or an address that tried. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class SignInFailureRepository {

    private final DSLContext database;

    SignInFailureRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * Failures of a subject.
     *
     * @param number how many, 1 or more
     * @param last when the last was
     */
    public record Failures(int number, Instant last) {}

    /** Makes other transactions on that subject wait until this one ends. */
    public void lock(String subject) {
        database.fetch("select pg_advisory_xact_lock(hashtextextended(?, 0))", subject);
    }

    /** Failures of that subject since then; empty where there are none. */
    public Optional<Failures> since(String subject, Instant start) {
        return database.select(count(), max(SIGN_IN_FAILURE.AT))
                .from(SIGN_IN_FAILURE)
                .where(SIGN_IN_FAILURE.SUBJECT.eq(subject), SIGN_IN_FAILURE.AT.gt(start.atOffset(ZoneOffset.UTC)))
                .fetchOptional()
                .filter(row -> row.value1() > 0)
                .map(row -> new Failures(row.value1(), row.value2().toInstant()));
    }

    /** Stores a failure and gives its number. */
    public long insert(String subject, Instant at) {
        return database.insertInto(SIGN_IN_FAILURE)
                .set(SIGN_IN_FAILURE.SUBJECT, subject)
                .set(SIGN_IN_FAILURE.AT, at.atOffset(ZoneOffset.UTC))
                .returningResult(SIGN_IN_FAILURE.ID)
                .fetchSingle()
                .value1();
    }

    public void delete(long id) {
        database.deleteFrom(SIGN_IN_FAILURE).where(SIGN_IN_FAILURE.ID.eq(id)).execute();
    }

    public void deleteAllOf(String subject) {
        database.deleteFrom(SIGN_IN_FAILURE)
                .where(SIGN_IN_FAILURE.SUBJECT.eq(subject))
                .execute();
    }

    public void deleteBefore(Instant moment) {
        database.deleteFrom(SIGN_IN_FAILURE)
                .where(SIGN_IN_FAILURE.AT.lt(moment.atOffset(ZoneOffset.UTC)))
                .execute();
    }
}
