package eu.clusterplanner.record;

import com.github.benmanes.caffeine.cache.Interner;
import eu.clusterplanner.record.persistence.EditLog;
import eu.clusterplanner.record.persistence.RecordStore;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads records as far as the signed-in person may: what is confidential is left out before anybody sees it. */
@Component
class ReadableRecords {

    private final RecordKinds kinds;
    private final RecordStore store;
    private final EditLog log;
    private final ReadingRights rights;

    /** Everybody who has the same page open holds the same records: in memory they are there once. */
    private final Interner<RecordRow> known = Interner.newWeakInterner();

    ReadableRecords(RecordKinds kinds, RecordStore store, EditLog log, ReadingRights rights) {
        this.kinds = kinds;
        this.store = store;
        this.log = log;
        this.rights = rights;
    }

    Optional<RecordRow> find(PartnershipId partnership, RecordKind kind, RecordId id) {
        Reading reading = reading(partnership, kind);
        return readable(partnership, kind, reading, store.find(partnership, kind, id).stream())
                .findFirst();
    }

    List<RecordRow> list(PartnershipId partnership, RecordKind kind, @Nullable RecordId parent) {
        Reading reading = reading(partnership, kind);
        return readable(partnership, kind, reading, store.list(partnership, kind, parent).stream())
                .toList();
    }

    Optional<LastEdit> lastEdit(PartnershipId partnership, RecordKind kind, RecordId id, List<Property> properties) {
        return find(partnership, kind, id)
                .filter(row -> properties.stream().noneMatch(property -> row.leavesOut(property.name())))
                .flatMap(row -> log.last(partnership, kind, id, properties));
    }

    /** Asked before anything is read. */
    private Reading reading(PartnershipId partnership, RecordKind kind) {
        if (kind.confidential() == null && kind.parent() == null) {
            rights.checkReading(partnership);
            return Reading.EVERYTHING;
        }
        return rights.reading(partnership);
    }

    private Stream<RecordRow> readable(
            PartnershipId partnership, RecordKind kind, Reading reading, Stream<RecordRow> rows) {
        return partsOfReadable(partnership, kind, reading, own(kind, reading, rows))
                .map(known::intern);
    }

    private static Stream<RecordRow> own(RecordKind kind, Reading reading, Stream<RecordRow> rows) {
        Confidential confidential = kind.confidential();
        if (confidential == null || reading.all(confidential.topic())) {
            return rows;
        }
        return rows.flatMap(row -> {
            if (reading.of(confidential.topic(), owner(confidential, row))) {
                return Stream.of(row);
            }
            return confidential.wholeRecords() ? Stream.empty() : Stream.of(row.without(confidential.properties()));
        });
    }

    /** What is part of a record that the person may not read is not read either. */
    private Stream<RecordRow> partsOfReadable(
            PartnershipId partnership, RecordKind kind, Reading reading, Stream<RecordRow> rows) {
        String parentName = kind.parent();
        if (parentName == null || kind.parentColumn() == null) {
            return rows;
        }
        RecordKind parent = kinds.get(parentName);
        Confidential confidential = parent.confidential();
        if (confidential == null || !confidential.wholeRecords() || reading.all(confidential.topic())) {
            return rows;
        }
        Set<RecordId> read =
                list(partnership, parent, null).stream().map(RecordRow::id).collect(Collectors.toSet());
        return rows.filter(row -> row.parent() != null && read.contains(row.parent()));
    }

    private static @Nullable RecordId owner(Confidential confidential, RecordRow row) {
        String partner = confidential.partner();
        return partner == null ? null : row.value(partner, RecordId.class).orElse(null);
    }
}
