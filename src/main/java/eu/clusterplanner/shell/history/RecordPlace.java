package eu.clusterplanner.shell.history;

import eu.clusterplanner.record.FoundRecord;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.history.KnownRecords;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.find.RecordAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the pages show a record that the history tells of. */
public final class RecordPlace {

    private final KnownRecords known;

    public RecordPlace(KnownRecords known) {
        this.known = known;
    }

    /** Below the address of its partnership; empty where it, or what it is a part of, is there no more. */
    public Optional<String> address(RecordId id) {
        RecordRow row = row(id);
        if (row == null) {
            return Optional.empty();
        }
        String section = row.kind().name().equals("document_section") ? row.text("section") : "";
        return keys(row)
                .map(keys -> new FoundRecord(
                        row.kind(),
                        row.key(),
                        place(row).kind(),
                        keys,
                        section.isEmpty() ? Map.of() : Map.of("section", section)))
                .map(RecordAddress::of);
    }

    /** The record itself where it has a key or is no part of anything, else what it is a part of. */
    private RecordRow place(RecordRow row) {
        RecordRow whole = whole(row);
        return whole == null || row.kind().isKeyed() ? row : place(whole);
    }

    private Optional<List<String>> keys(RecordRow row) {
        if (known.gone().contains(row.id())) {
            return Optional.empty();
        }
        RecordKind kind = row.kind();
        if (kind.parentColumn() == null) {
            return kind.isKeyed() ? Optional.of(List.of(row.key())) : about(row);
        }
        RecordRow whole = whole(row);
        return whole == null
                ? Optional.empty()
                : keys(whole).map(keys -> kind.isKeyed() ? joined(keys, row.key()) : keys);
    }

    private static List<String> joined(List<String> keys, String key) {
        List<String> all = new ArrayList<>(keys);
        all.add(key);
        return all;
    }

    /** What names a record without a key. */
    private Optional<List<String>> about(RecordRow row) {
        List<String> keys = new ArrayList<>();
        for (Property property : row.kind().properties()) {
            Object value = row.value(property.name());
            if (property.type() instanceof PropertyType.Pair && value instanceof List<?> pair) {
                return Optional.of(pair.stream().map(id -> key((RecordId) id)).toList());
            }
            if (property.type() instanceof PropertyType.Finding
                    || (property.type() instanceof PropertyType.Choice
                            && property.name().equals("kind"))) {
                return Optional.ofNullable(value).map(text -> List.of(text.toString()));
            }
            if (property.required() && value instanceof RecordId id) {
                keys.add(key(id));
            }
        }
        return Optional.of(keys.isEmpty() ? List.of(row.id().toString()) : keys);
    }

    private String key(RecordId id) {
        RecordRow row = row(id);
        return row == null ? "" : row.key();
    }

    private @Nullable RecordRow whole(RecordRow row) {
        return row.parent() == null ? null : row(row.parent());
    }

    private @Nullable RecordRow row(RecordId id) {
        return known.rows().get(id);
    }
}
