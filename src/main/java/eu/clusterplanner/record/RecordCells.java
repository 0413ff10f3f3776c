package eu.clusterplanner.record;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores what people enter into sheets of records: many properties of many records by one gesture. */
@Service
@PreAuthorize("isAuthenticated()")
public class RecordCells {

    /** From so many records on, reading all of the kind at once is faster than one by one. */
    private static final int MANY = 10;

    private final Records records;
    private final TransactionTemplate gesture;
    private final TransactionTemplate cell;

    RecordCells(Records records, PlatformTransactionManager transactions) {
        this.records = records;
        this.gesture = new TransactionTemplate(transactions);
        this.cell = new TransactionTemplate(transactions);
        // a cell that is refused must not take back the cells before it
        cell.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Stores the entries of one gesture in one transaction, as one line of history. An entry that cannot be stored is
     * told and does not hold back the others; one that names an old version is stored where its property is still as
     * the person saw it.
     *
     * @param entries records of one kind
     * @return one outcome an entry, in their order
     */
    public List<CellOutcome> store(PartnershipId partnership, List<CellEntry> entries) {
        return Actors.callInOneEdit(() -> requireNonNull(gesture.execute(status -> storeAll(partnership, entries))));
    }

    private List<CellOutcome> storeAll(PartnershipId partnership, List<CellEntry> entries) {
        Map<RecordId, RecordRow> now = read(partnership, entries);
        return entries.stream()
                .map(entry -> {
                    CellOutcome outcome =
                            store(partnership, entry, now.get(entry.seen().id()));
                    if (outcome.now() != null) {
                        now.put(outcome.now().id(), outcome.now());
                    }
                    return outcome;
                })
                .toList();
    }

    private CellOutcome store(PartnershipId partnership, CellEntry entry, @Nullable RecordRow now) {
        if (now == null) {
            return CellOutcome.refused(entry, null, Problem.of("removed"));
        }
        if (now.holds(entry.property(), entry.value())) {
            return CellOutcome.stored(entry, now);
        }
        if (now.version() != entry.seen().version()
                && !now.holds(entry.property(), entry.seen().value(entry.property()))) {
            return collision(partnership, entry, now);
        }
        try {
            return CellOutcome.stored(entry, requireNonNull(cell.execute(status -> change(partnership, entry, now))));
        } catch (InvalidValueException invalid) {
            return CellOutcome.refused(entry, now, invalid.problem());
        } catch (AccessDeniedException denied) {
            return CellOutcome.refused(entry, now, Problem.of("denied"));
        } catch (CollisionException collision) {
            return collision(partnership, entry, collision.now());
        } catch (RecordNotFoundException gone) {
            return CellOutcome.refused(entry, null, Problem.of("removed"));
        }
    }

    private RecordRow change(PartnershipId partnership, CellEntry entry, RecordRow now) {
        Change change = new Change(now.kind().name(), now.id(), now.version(), entry.property(), entry.value());
        return now.with(
                entry.property(),
                entry.value(),
                records.change(partnership, change).version());
    }

    private CellOutcome collision(PartnershipId partnership, CellEntry entry, RecordRow now) {
        LastEdit theirs = records.lastEdit(partnership, now.kind().name(), now.id(), entry.property())
                .orElse(null);
        return CellOutcome.collision(entry, now, theirs);
    }

    private Map<RecordId, RecordRow> read(PartnershipId partnership, List<CellEntry> entries) {
        Map<RecordId, RecordRow> rows = new HashMap<>();
        Set<RecordId> ids = entries.stream().map(entry -> entry.seen().id()).collect(Collectors.toSet());
        Set<String> kinds =
                entries.stream().map(entry -> entry.seen().kind().name()).collect(Collectors.toSet());
        for (String kind : kinds) {
            if (ids.size() < MANY) {
                ids.forEach(id -> records.find(partnership, kind, id).ifPresent(row -> rows.put(id, row)));
            } else {
                records.list(partnership, kind).forEach(row -> rows.put(row.id(), row));
            }
        }
        return rows;
    }
}
