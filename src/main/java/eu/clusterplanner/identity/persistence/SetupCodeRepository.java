package eu.clusterplanner.identity.persistence;

import static eu.clusterplanner.jooq.Tables.SETUP_CODE;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the hash of the one-time code with which the first administrator is set up. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class SetupCodeRepository {

    private final DSLContext database;

    SetupCodeRepository(DSLContext database) {
        this.database = database;
    }

    public void replace(byte[] hash) {
        database.deleteFrom(SETUP_CODE).execute();
        database.insertInto(SETUP_CODE)
                .set(SETUP_CODE.CODE_HASH, hash)
                .onConflict(SETUP_CODE.SINGLE)
                .doUpdate()
                .set(SETUP_CODE.CODE_HASH, hash)
                .execute();
    }

    /** The hash, which nobody else can use until the transaction ends. */
    public Optional<byte[]> lock() {
        return database.select(SETUP_CODE.CODE_HASH)
                .from(SETUP_CODE)
                .forUpdate()
                .fetchOptional()
                .map(Record1::value1);
    }

    public void delete() {
        database.deleteFrom(SETUP_CODE).execute();
    }
}
