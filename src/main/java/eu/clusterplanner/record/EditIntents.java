package eu.clusterplanner.record;

import eu.clusterplanner.record.persistence.RecordStore;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what {@link EditingRights} are asked: which record, which property, whose. */
@Component
public class EditIntents {

    private final RecordKinds kinds;
    private final RecordStore store;

    EditIntents(RecordKinds kinds, RecordStore store) {
        this.kinds = kinds;
        this.store = store;
    }

    /** To do what concerns all records of a kind, such as their order. */
    public static EditingRights.Intent ofAll(RecordKind kind) {
        return new EditingRights.Intent(kind, null, null, Optional::empty);
    }

    /** To change that property of a record; null: to add or remove it. */
    public EditingRights.Intent of(PartnershipId partnership, RecordKind kind, @Nullable String property, RecordId id) {
        return new EditingRights.Intent(kind, property, ownership(kind), () -> owner(partnership, kind, id));
    }

    /** To add a record with these values below that parent. */
    EditingRights.Intent ofNew(
            PartnershipId partnership, RecordKind kind, @Nullable RecordId parent, Map<String, ?> values) {
        return new EditingRights.Intent(kind, null, ownership(kind), () -> {
            Ownership own = kind.ownership();
            if (own != null) {
                return kind.properties().stream()
                        .filter(property -> property.columns().contains(own.partner()))
                        .flatMap(property -> Stream.ofNullable((RecordId) values.get(property.name())))
                        .findFirst();
            }
            String parentKind = kind.parent();
            return parent == null || parentKind == null
                    ? Optional.empty()
                    : owner(partnership, kinds.get(parentKind), parent);
        });
    }

    /** Parts of a record are owned like the record, where its owner may edit the list that they stand in. */
    @Nullable
    Ownership ownership(RecordKind kind) {
        String parentKind = kind.parent();
        if (kind.ownership() != null || parentKind == null || kind.parentColumn() == null) {
            return kind.ownership();
        }
        Ownership above = ownership(kinds.get(parentKind));
        return above != null && above.covers(kind.member()) ? new Ownership(above.partner(), Set.of(), true) : null;
    }

    Optional<RecordId> owner(PartnershipId partnership, RecordKind kind, RecordId id) {
        Ownership own = kind.ownership();
        Field<UUID> parentColumn = kind.parentColumn();
        if (own != null) {
            return store.linked(partnership, kind, id, own.partner());
        }
        String parentKind = kind.parent();
        return parentKind == null || parentColumn == null
                ? Optional.empty()
                : store.linked(partnership, kind, id, parentColumn)
                        .flatMap(parent -> owner(partnership, kinds.get(parentKind), parent));
    }
}
