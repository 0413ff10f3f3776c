package eu.clusterplanner.identity.persistence;

import static eu.clusterplanner.jooq.Tables.GUEST;
import static eu.clusterplanner.jooq.Tables.GUEST_LINK;

import eu.clusterplanner.identity.Guest;
import eu.clusterplanner.jooq.tables.records.GuestRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes guests and the hashes of their links. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class GuestRepository {

    private final DSLContext database;

    GuestRepository(DSLContext database) {
        this.database = database;
    }

    public void insert(Guest guest, Instant at) {
        database.insertInto(GUEST)
                .set(GUEST.ID, guest.id())
                .set(GUEST.ABOUT, guest.about())
                .set(GUEST.EMAIL, guest.email())
                .set(GUEST.NAME, guest.name())
                .set(GUEST.LANGUAGE, guest.language().getLanguage())
                .set(GUEST.MADE_AT, at.atOffset(ZoneOffset.UTC))
                .set(GUEST.EXPIRES_AT, guest.expiresAt().atOffset(ZoneOffset.UTC))
                .execute();
    }

    public void insertLink(UUID guest, byte[] hash, Instant at) {
        database.insertInto(GUEST_LINK)
                .set(GUEST_LINK.TOKEN_HASH, hash)
                .set(GUEST_LINK.GUEST_ID, guest)
                .set(GUEST_LINK.MADE_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    public Optional<Guest> byHash(byte[] hash) {
        return database.select(GUEST.fields())
                .from(GUEST)
                .join(GUEST_LINK)
                .on(GUEST_LINK.GUEST_ID.eq(GUEST.ID))
                .where(GUEST_LINK.TOKEN_HASH.eq(hash))
                .fetchOptional(row -> guest(row.into(GUEST)));
    }

    public Optional<Guest> find(UUID id) {
        return database.selectFrom(GUEST).where(GUEST.ID.eq(id)).fetchOptional(GuestRepository::guest);
    }

    /** In the order in which they were added. */
    public List<Guest> about(Collection<UUID> things) {
        return database.selectFrom(GUEST)
                .where(GUEST.ABOUT.in(things))
                .orderBy(GUEST.MADE_AT, GUEST.ID)
                .fetch(GuestRepository::guest);
    }

    public void extend(Collection<UUID> things, Instant until) {
        database.update(GUEST)
                .set(GUEST.EXPIRES_AT, until.atOffset(ZoneOffset.UTC))
                .where(GUEST.ABOUT.in(things))
                .and(GUEST.EXPIRES_AT.lt(until.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    public void deleteAbout(UUID thing) {
        database.deleteFrom(GUEST).where(GUEST.ABOUT.eq(thing)).execute();
    }

    public void deleteExpiredBefore(Instant moment) {
        database.deleteFrom(GUEST)
                .where(GUEST.EXPIRES_AT.lt(moment.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    private static Guest guest(GuestRecord row) {
        return new Guest(
                row.getId(),
                row.getAbout(),
                row.getEmail(),
                row.getName(),
                Locale.of(row.getLanguage()),
                row.getExpiresAt().toInstant());
    }
}
