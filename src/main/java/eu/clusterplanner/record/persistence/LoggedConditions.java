package eu.clusterplanner.record.persistence;

import static eu.clusterplanner.jooq.Tables.CHANGE_LOG;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import eu.clusterplanner.record.Confidential;
import eu.clusterplanner.record.Reading;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.record.history.HistoryFilter;
import eu.clusterplanner.shared.PartnershipId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which rows of the change log a person may read, and wants to. */
@Component
class LoggedConditions {

    private final RecordKinds kinds;
    private final LoggedTables tables;
    private final ReadableRows readable;

    LoggedConditions(RecordKinds kinds, LoggedTables tables, ReadableRows readable) {
        this.kinds = kinds;
        this.tables = tables;
        this.readable = readable;
    }

    /** Rows of records and their links that tell the person something. */
    Condition of(PartnershipId partnership, Reading reading, HistoryFilter filter) {
        List<RecordKind> wanted = kinds.all().stream()
                .filter(kind -> filter.step() == null || kind.step() == filter.step())
                .toList();
        Condition all = CHANGE_LOG
                .PARTNERSHIP_ID
                .eq(partnership.value())
                .and(CHANGE_LOG.TABLE_NAME.in(tables.of(wanted)))
                .and(tells("version"));
        for (RecordKind kind : wanted) {
            all = all.and(readable(partnership, kind, reading));
        }
        HistoryFilter.Place place = filter.record();
        return all.and(person(filter))
                .and(since(filter.from()))
                .and(filter.to() == null ? noCondition() : CHANGE_LOG.AT.lt(at(filter.to())))
                .and(place == null ? noCondition() : ofRecord(partnership, place));
    }

    private static Condition person(HistoryFilter filter) {
        return filter.person() == null
                ? noCondition()
                : CHANGE_LOG
                        .ACTOR_KIND
                        .eq("person")
                        .and(CHANGE_LOG.ACTOR_ID.eq(filter.person().toString()));
    }

    private static Condition since(@Nullable Instant from) {
        return from == null ? noCondition() : CHANGE_LOG.AT.ge(at(from));
    }

    private static Field<OffsetDateTime> at(Instant moment) {
        return val(moment.atOffset(ZoneOffset.UTC));
    }

    private Condition readable(PartnershipId partnership, RecordKind kind, Reading reading) {
        Confidential confidential = kind.confidential();
        Condition whole = readable.of(kind, reading);
        Condition other = CHANGE_LOG.TABLE_NAME.ne(kind.name());
        Condition all = noCondition();
        if (!whole.equals(noCondition())) {
            all = other.or(CHANGE_LOG.RECORD_ID.in(ids(partnership, kind, whole)))
                    .and(CHANGE_LOG.TABLE_NAME.notIn(tables.linksOf(kind)));
        }
        if (confidential == null || confidential.properties().isEmpty() || reading.all(confidential.topic())) {
            return all;
        }
        // to see that an amount was changed is to learn something of it
        String[] columns = confidential.properties().stream()
                .flatMap(property -> kind.property(property).columns().stream())
                .map(Field::getName)
                .toArray(String[]::new);
        Condition open =
                tells(Stream.concat(Stream.of("version"), Stream.of(columns)).toArray(String[]::new));
        return all.and(other.or(open).or(own(partnership, kind, confidential, reading)));
    }

    private static Condition own(
            PartnershipId partnership, RecordKind kind, Confidential confidential, Reading reading) {
        String property = confidential.partner();
        if (property == null || reading.partner() == null) {
            return falseCondition();
        }
        Field<UUID> partner = kind.property(property).column().coerce(UUID.class);
        return CHANGE_LOG.RECORD_ID.in(
                ids(partnership, kind, partner.eq(reading.partner().value())));
    }

    private static Select<Record1<UUID>> ids(PartnershipId partnership, RecordKind kind, Condition which) {
        return select(kind.id())
                .from(kind.table())
                .where(kind.partnershipId().eq(partnership.value()))
                .and(which);
    }

    /** Whether a row tells of more than these columns. */
    private static Condition tells(String... columns) {
        return CHANGE_LOG.OPERATION.ne("U").or(condition("({0} - {1}) <> '{}'::jsonb", CHANGE_LOG.NEW, val(columns)));
    }

    /** The record, its links, and the same of its parts. */
    private Condition ofRecord(PartnershipId partnership, HistoryFilter.Place place) {
        // that it stands elsewhere because another one came or went tells nothing of it
        return tells("version", "position")
                .and(within(
                        partnership,
                        kinds.get(place.kind()),
                        select(inline(place.id().value()))));
    }

    private Condition within(PartnershipId partnership, RecordKind kind, Select<Record1<UUID>> ids) {
        Condition all = CHANGE_LOG.TABLE_NAME.eq(kind.name()).and(CHANGE_LOG.RECORD_ID.in(ids));
        for (String links : tables.linksOf(kind)) {
            String owner = tables.links(links).orElseThrow().owner();
            all = all.or(CHANGE_LOG.TABLE_NAME.eq(links).and(id(owner).in(ids)));
        }
        for (RecordKind part : kinds.all()) {
            if (kind.name().equals(part.parent()) && part.parentColumn() != null) {
                all = all.or(within(partnership, part, parts(partnership, part, ids)));
            }
        }
        return all;
    }

    /** By the log, which knows those that are gone too. */
    private static Select<Record1<UUID>> parts(PartnershipId partnership, RecordKind part, Select<Record1<UUID>> ids) {
        var made = CHANGE_LOG.as("made_" + part.name());
        Field<UUID> parent = field(
                "({0} ->> {1})::uuid",
                UUID.class, made.NEW, inline(requireNonNull(part.parentColumn()).getName()));
        return select(made.RECORD_ID)
                .from(made)
                .where(made.PARTNERSHIP_ID.eq(partnership.value()))
                .and(made.TABLE_NAME.eq(part.name()))
                .and(made.OPERATION.eq("I"))
                .and(parent.in(ids));
    }

    private static Field<UUID> id(String column) {
        return field("({0} ->> {1})::uuid", UUID.class, coalesce(CHANGE_LOG.NEW, CHANGE_LOG.OLD), inline(column));
    }
}
