package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.Changed;
import eu.clusterplanner.record.CollisionException;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One record while a person edits it: hands the version from one change to the next, and merges what somebody else
 * changed meanwhile where it is another property.
 */
final class RecordEdit {

    /** The version of a record that is not stored yet. */
    static final int DRAFT = 0;

    private static final Duration LONGEST_STAY = Duration.ofMinutes(5);

    private final Records records;
    private final PartnershipId partnership;
    private final Clock clock;
    private RecordRow row;
    private Supplier<Optional<RecordRow>> begunByOthers = Optional::empty;
    /** Values that others have changed, as they still stand in fields in which somebody writes. */
    private final Map<String, Optional<Object>> bases = new HashMap<>();

    private String lastProperty = "";
    private Instant lastChange = Instant.MIN;
    private UUID edit = UUID.randomUUID();

    RecordEdit(Records records, PartnershipId partnership, RecordRow row, Clock clock) {
        this.records = records;
        this.partnership = partnership;
        this.row = row;
        this.clock = clock;
    }

    /** Where somebody else has begun the record that the first value would make, and there can be only one. */
    void begunByOthers(Supplier<Optional<RecordRow>> find) {
        begunByOthers = find;
    }

    PartnershipId partnership() {
        return partnership;
    }

    RecordRow row() {
        return row;
    }

    /**
     * Stores the value unless it is there already.
     *
     * @return whether anything was written
     * @throws CollisionException where somebody else gave this property another value since it was shown
     */
    boolean change(String property, @Nullable Object value) {
        Object base = base(property);
        if (row.holds(property, value)) {
            bases.remove(property);
            return false;
        }
        if (!row.holds(property, base)) {
            throw undecided(property, base, new CollisionException(row));
        }
        try {
            store(property, value);
        } catch (CollisionException collision) {
            if (!collision.now().holds(property, base)) {
                throw undecided(property, base, collision);
            }
            storeOver(collision.now(), property, value);
        }
        bases.remove(property);
        return true;
    }

    /** Where that fails, the record stays as its fields show it: nobody would tell them of the other properties. */
    private void storeOver(RecordRow now, String property, @Nullable Object value) {
        RecordRow before = row;
        row = now;
        try {
            store(property, value);
        } catch (RuntimeException refused) {
            row = before;
            throw refused;
        }
    }

    /** Until somebody decides, changes of that property collide, whatever else of the record is stored or comes meanwhile. */
    private CollisionException undecided(String property, @Nullable Object base, CollisionException collision) {
        bases.putIfAbsent(property, Optional.ofNullable(base));
        return collision;
    }

    /** Whether the field of that property still shows what others have changed. */
    boolean holds(String property) {
        return bases.containsKey(property);
    }

    private @Nullable Object base(String property) {
        Optional<Object> held = bases.get(property);
        return held == null ? row.value(property) : held.orElse(null);
    }

    /** A person has seen what somebody else made of that property: changes start from there. */
    void startFrom(String property, RecordRow now) {
        bases.remove(property);
        if (now.version() >= row.version()) {
            row = now;
        } else {
            // others went on while that person decided
            hold(property, now.value(property));
        }
    }

    /**
     * Takes over the record as others left it.
     *
     * @param unsettled properties whose fields keep what stands there: their next change collides
     */
    void follow(RecordRow now, Set<String> unsettled) {
        RecordRow before = row;
        row = now;
        unsettled.forEach(property -> hold(property, before.value(property)));
    }

    /** The field of that property shows that value still, so its next change starts from it. */
    void hold(String property, @Nullable Object base) {
        if (!row.holds(property, base)) {
            bases.putIfAbsent(property, Optional.ofNullable(base));
        }
    }

    /** The field of that property shows what is stored. */
    void settle(String property) {
        bases.remove(property);
    }

    private void store(String property, @Nullable Object value) {
        if (row.version() == DRAFT) {
            begin(property, value);
            return;
        }
        Change change = new Change(row.kind().name(), row.id(), row.version(), property, value, editOf(property));
        int version = records.change(partnership, change).version();
        row = row.with(property, value, version);
    }

    /** The first value makes the record. */
    private void begin(String property, @Nullable Object value) {
        Map<String, Object> values = new HashMap<>(row.values());
        if (value != null) {
            values.put(property, value);
        }
        Changed made;
        try {
            made = records.add(partnership, row.kind().name(), row.parent(), values);
        } catch (InvalidValueException taken) {
            throw begunByOthers
                    .get()
                    .<RuntimeException>map(CollisionException::new)
                    .orElse(taken);
        }
        row = new RecordRow(row.kind(), made.id(), made.version(), row.parent(), values, row.leftOut());
    }

    private UUID editOf(String property) {
        Instant now = clock.instant();
        if (!property.equals(lastProperty) || now.isAfter(lastChange.plus(LONGEST_STAY))) {
            edit = UUID.randomUUID();
        }
        lastProperty = property;
        lastChange = now;
        return edit;
    }
}
