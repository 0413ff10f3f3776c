package eu.clusterplanner.record;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.persistence.Edit;
import eu.clusterplanner.record.persistence.NewRecord;
import eu.clusterplanner.record.persistence.RecordStore;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only way in which screens, links, suggestions and undo change what a team has planned. Each call is checked, is
 * one transaction (or joins the caller's) and leaves a trace in the change log. Whole files are imported beside it.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Records {

    private final RecordKinds kinds;
    private final RecordStore store;
    private final ReadableRecords readable;
    private final EditingRights rights;
    private final EditIntents intents;
    private final TransactionTemplate transaction;
    private final ObjectProvider<ChangeGuard> guards;

    Records(
            RecordKinds kinds,
            RecordStore store,
            ReadableRecords readable,
            EditingRights rights,
            EditIntents intents,
            TransactionTemplate transaction,
            ObjectProvider<ChangeGuard> guards) {
        this.kinds = kinds;
        this.store = store;
        this.readable = readable;
        this.rights = rights;
        this.intents = intents;
        this.transaction = transaction;
        this.guards = guards;
    }

    /**
     * Gives one property another value.
     *
     * @return the record's new version
     * @throws InvalidValueException where the property does not take the value, or a {@link ChangeGuard} is against it
     * @throws CollisionException where the record was changed since {@code change.version()}
     * @throws RecordNotFoundException where there is no such record (any more)
     */
    public Changed change(PartnershipId partnership, Change change) {
        RecordKind kind = kinds.get(change.kind());
        Property property = kind.property(change.property());
        check(property, change.value());
        Edit edit = new Edit(property, change.value());
        return Actors.callInEdit(
                change.edit(),
                () -> write(property, () -> {
                    rights.check(partnership, intents.of(partnership, kind, property.name(), change.id()));
                    guard(partnership, kind, change.id(), property.name());
                    if (store.update(partnership, kind, change.id(), change.version(), edit) == 0) {
                        throw new CollisionException(get(partnership, kind, change.id()));
                    }
                    return new Changed(change.id(), change.version() + 1);
                }));
    }

    /**
     * Adds a record at the end of its list; a key is made where the values name none.
     *
     * @param parent the record that it becomes a part of, null for records directly of the partnership
     * @throws InvalidValueException where a property does not take its value or a required one is missing
     */
    public Changed add(PartnershipId partnership, String kindName, @Nullable RecordId parent, Map<String, ?> values) {
        return new Changed(
                addAll(partnership, kindName, parent, List.of(values)).getFirst(), 1);
    }

    /** Adds records in this order, all of them or none, as {@link #add} does; their ids. */
    public List<RecordId> addAll(
            PartnershipId partnership, String kindName, @Nullable RecordId parent, List<? extends Map<String, ?>> all) {
        RecordKind kind = kinds.get(kindName);
        all.forEach(values -> values.keySet().forEach(kind::property));
        return write(kind.properties().getFirst(), () -> {
            List<RecordId> ids = new ArrayList<>();
            int position = store.nextPosition(partnership, kind);
            List<String> keys = new ArrayList<>();
            List<String> named = all.stream()
                    .flatMap(values -> Stream.ofNullable(values.get("key")))
                    .map(String::valueOf)
                    .toList();
            for (Map<String, ?> values : all) {
                RecordId id = RecordId.next();
                List<Edit> edits = edits(kind, values, () -> nextKey(partnership, kind, keys, named));
                rights.check(partnership, intents.ofNew(partnership, kind, parent, values));
                store.insert(partnership, kind, new NewRecord(id, parent, position + ids.size(), edits));
                ids.add(id);
            }
            return ids;
        });
    }

    /** Removes a record with all that is part of it; throws as {@link #change} does. */
    public void remove(PartnershipId partnership, String kindName, RecordId id, int version) {
        RecordKind kind = kinds.get(kindName);
        transaction.executeWithoutResult(status -> {
            rights.check(partnership, intents.of(partnership, kind, null, id));
            guard(partnership, kind, id, null);
            if (store.delete(partnership, kind, id, version) == 0) {
                throw new CollisionException(get(partnership, kind, id));
            }
        });
    }

    /** Puts the records of one list into this order; ids of other lists are left alone. */
    public void reorder(PartnershipId partnership, String kindName, List<RecordId> order) {
        RecordKind kind = kinds.get(kindName);
        transaction.executeWithoutResult(status -> {
            rights.check(partnership, EditIntents.ofAll(kind));
            store.reorder(partnership, kind, order);
        });
    }

    /** The kind of that name; throws {@link IllegalArgumentException} where there is none. */
    public RecordKind kind(String name) {
        return kinds.get(name);
    }

    /** What the signed-in person may do with records of that kind. */
    public Editing editing(PartnershipId partnership, String kindName) {
        RecordKind kind = kinds.get(kindName);
        if (allowed(partnership, EditIntents.ofAll(kind))) {
            return Editing.ALL;
        }
        return intents.ownership(kind) == null ? Editing.NONE : Editing.SOME;
    }

    /** The properties of that record that the signed-in person may change. */
    public Set<String> editable(PartnershipId partnership, RecordRow row) {
        RecordKind kind = row.kind();
        if (allowed(partnership, EditIntents.ofAll(kind))) {
            return kind.properties().stream().map(Property::name).collect(Collectors.toUnmodifiableSet());
        }
        Ownership own = intents.ownership(kind);
        if (own == null) {
            return Set.of();
        }
        Optional<RecordId> owner = intents.owner(partnership, kind, row.id());
        return kind.properties().stream()
                .map(Property::name)
                .filter(name -> own.covers(name)
                        && allowed(partnership, new EditingRights.Intent(kind, name, own, () -> owner)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the signed-in person may add such records below that parent (with these values). */
    public boolean mayAdd(
            PartnershipId partnership, String kindName, @Nullable RecordId parent, Map<String, ?> values) {
        return allowed(partnership, intents.ofNew(partnership, kinds.get(kindName), parent, values));
    }

    /** Whether the signed-in person may remove that record. */
    public boolean mayRemove(PartnershipId partnership, RecordRow row) {
        return allowed(partnership, intents.of(partnership, row.kind(), null, row.id()));
    }

    private boolean allowed(PartnershipId partnership, EditingRights.Intent intent) {
        try {
            rights.check(partnership, intent);
            return true;
        } catch (AccessDeniedException e) {
            return false;
        }
    }

    /** The record as far as the signed-in person may read it: costs and ratings of others may be left out. */
    public Optional<RecordRow> find(PartnershipId partnership, String kind, RecordId id) {
        return readable.find(partnership, kinds.get(kind), id);
    }

    /** As {@link #list(PartnershipId, String, RecordId)}, whatever they are part of. */
    public List<RecordRow> list(PartnershipId partnership, String kind) {
        return list(partnership, kind, null);
    }

    /** The records of a kind below that parent, in the order of the team, as far as {@link #find} shows them. */
    public List<RecordRow> list(PartnershipId partnership, String kind, @Nullable RecordId parent) {
        return readable.list(partnership, kinds.get(kind), parent);
    }

    /**
     * Who edited one of these properties of that record last; empty where there is no such record any more or the
     * signed-in person may not read it.
     */
    public Optional<LastEdit> lastEdit(PartnershipId partnership, String kindName, RecordId id, String... properties) {
        RecordKind kind = kinds.get(kindName);
        return readable.lastEdit(
                partnership, kind, id, Stream.of(properties).map(kind::property).toList());
    }

    private void guard(PartnershipId partnership, RecordKind kind, RecordId id, @Nullable String property) {
        for (ChangeGuard guard : guards) {
            guard.refuses(partnership, kind.name(), id, property).ifPresent(problem -> {
                throw new InvalidValueException(property == null ? "" : property, problem);
            });
        }
    }

    private RecordRow get(PartnershipId partnership, RecordKind kind, RecordId id) {
        return readable.find(partnership, kind, id).orElseThrow(() -> new RecordNotFoundException(kind, id));
    }

    private <T> T write(Property property, Supplier<T> work) {
        try {
            return requireNonNull(transaction.execute(status -> work.get()));
        } catch (DuplicateKeyException e) {
            throw new InvalidValueException(property.name(), Problem.of("taken"));
        } catch (DataIntegrityViolationException e) {
            // values were checked before: what is left is a link to a record that has gone meanwhile
            throw new InvalidValueException(property.name(), Problem.of("gone"));
        }
    }

    private static void check(Property property, @Nullable Object value) {
        ValueCheck.check(property, value).ifPresent(problem -> {
            throw new InvalidValueException(property.name(), problem);
        });
    }

    private static List<Edit> edits(RecordKind kind, Map<String, ?> values, Supplier<String> nextKey) {
        List<Edit> edits = new ArrayList<>();
        for (Property property : kind.properties()) {
            if (property.type() instanceof PropertyType.Children) {
                continue;
            }
            Object value = values.get(property.name());
            if (value == null && property.type() instanceof PropertyType.Key && kind.isKeyed()) {
                value = nextKey.get();
            }
            check(property, value);
            if (value != null) {
                edits.add(new Edit(property, value));
            }
        }
        return edits;
    }

    /** Whoever adds at the same time waits, and sees the key of the first. known: the keys there are, once they are read. */
    private String nextKey(PartnershipId partnership, RecordKind kind, List<String> known, List<String> named) {
        if (known.isEmpty()) {
            known.addAll(named);
            store.lockKeys(partnership);
            store.list(partnership, kind, null).forEach(row -> known.add(row.key()));
        }
        String next = NextKey.after(String.valueOf(kind.keyPrefix()), known);
        known.add(next);
        return next;
    }
}
