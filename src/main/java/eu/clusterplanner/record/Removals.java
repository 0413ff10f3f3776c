package eu.clusterplanner.record;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.record.persistence.EditLog;
import eu.clusterplanner.record.persistence.LoggedRow;
import eu.clusterplanner.record.persistence.ReversalConflictException;
import eu.clusterplanner.record.persistence.Reversals;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes records with all that is part of them, and brings them back with the links that their end had emptied. */
@Service
@PreAuthorize("isAuthenticated()")
public class Removals {

    private final Records records;
    private final RecordKinds kinds;
    private final Reversals reversals;
    private final EditLog log;
    private final TransactionTemplate transaction;

    Removals(Records records, RecordKinds kinds, Reversals reversals, EditLog log, TransactionTemplate transaction) {
        this.log = log;
        this.records = records;
        this.kinds = kinds;
        this.reversals = reversals;
        this.transaction = transaction;
    }

    /**
     * Removes the record as it is now: whoever removes it has been told its name and means it whatever was changed.
     *
     * @throws RecordNotFoundException where somebody else was faster
     */
    public Removal remove(PartnershipId partnership, String kind, RecordId id) {
        return requireNonNull(transaction.execute(status -> {
            RecordRow row = records.find(partnership, kind, id).orElseThrow(() -> gone(kind, id));
            records.remove(partnership, kind, id, row.version());
            return new Removal(kind, id, reversals.transaction());
        }));
    }

    /** The latest removal of a record that somebody still has on his page; empty where it is not known. */
    public Optional<Removal> latest(PartnershipId partnership, String kind, RecordId id) {
        records.editing(partnership, kind);
        return log.removal(partnership, kinds.get(kind), id).map(transaction -> new Removal(kind, id, transaction));
    }

    /**
     * Brings a removed record back, with its parts; whoever may remove it may do so.
     *
     * @throws RecordNotFoundException where no such removal is known
     * @throws InvalidValueException where its place is taken by now: its key, or what it was a part of, is gone
     */
    public void undo(PartnershipId partnership, Removal removal) {
        try {
            transaction.executeWithoutResult(status -> {
                records.editing(partnership, removal.kind());
                reversals.lock(partnership);
                List<LoggedRow> rows = reversals.removal(partnership, removal);
                if (rows.isEmpty()) {
                    throw gone(removal.kind(), removal.id());
                }
                reversals.takeBack(partnership, rows);
                RecordRow back = records.find(partnership, removal.kind(), removal.id())
                        .orElseThrow(() -> gone(removal.kind(), removal.id()));
                if (!records.mayRemove(partnership, back)) {
                    throw new AccessDeniedException("may not bring back " + removal.kind());
                }
            });
        } catch (DataIntegrityViolationException | ReversalConflictException e) {
            throw new InvalidValueException("key", Problem.of("placeTaken"));
        }
    }

    private RecordNotFoundException gone(String kind, RecordId id) {
        return new RecordNotFoundException(kinds.get(kind), id);
    }
}
