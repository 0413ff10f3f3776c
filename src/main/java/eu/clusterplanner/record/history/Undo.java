package eu.clusterplanner.record.history;

import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.LastEdit;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.ReadingRights;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.history.UndoRefusedException.Later;
import eu.clusterplanner.record.history.UndoRefusedException.Reason;
import eu.clusterplanner.record.persistence.ChangeLog;
import eu.clusterplanner.record.persistence.LoggedRow;
import eu.clusterplanner.record.persistence.LoggedTables;
import eu.clusterplanner.record.persistence.ReversalConflictException;
import eu.clusterplanner.record.persistence.Reversals;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes acts of the signed-in person back, a whole act at a time, all or nothing, and never over what somebody changed
 * later. Whoever may not make the change may not take it back either.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Undo {

    /** So many of the latest acts are looked through for one that can be taken back. */
    private static final int LOOKED_THROUGH = 200;

    private final ChangeLog log;
    private final LoggedTables tables;
    private final Reversals reversals;
    private final History history;
    private final UndoRights undoRights;
    private final ReadingRights reading;
    private final TransactionTemplate transaction;

    Undo(
            ChangeLog log,
            LoggedTables tables,
            Reversals reversals,
            History history,
            UndoRights undoRights,
            ReadingRights reading,
            TransactionTemplate transaction) {
        this.log = log;
        this.tables = tables;
        this.reversals = reversals;
        this.history = history;
        this.undoRights = undoRights;
        this.reading = reading;
        this.transaction = transaction;
    }

    /** The signed-in person's latest change of the plan that is not taken back; what is more than that is passed over. */
    public Optional<String> last(PartnershipId partnership) {
        Undoings undoings = undoings(partnership);
        return latest(partnership).stream()
                .filter(act -> act.undoes() == null && !undoings.undone(act.transaction()))
                .map(ChangeLog.OwnAct::act)
                .filter(act -> undoRights.isOfPlan(log.rowsOf(partnership, act)))
                .findFirst();
    }

    /** What the person took back last and can have again, as long as no change of theirs came after it. */
    public Optional<String> lastUndone(PartnershipId partnership) {
        Undoings undoings = undoings(partnership);
        return latest(partnership).stream()
                .takeWhile(act -> act.undoes() != null)
                .filter(act -> undoings.nature(act.undoes()) == Act.Nature.UNDO)
                .filter(act -> !undoings.undone(act.transaction()))
                .map(ChangeLog.OwnAct::act)
                .findFirst();
    }

    /**
     * Takes an act of the signed-in person back, also one that itself took something back.
     *
     * @return what that act had changed, for words about it
     * @throws UndoRefusedException where it cannot be taken back
     */
    public HistoryPart undo(PartnershipId partnership, String act) {
        reading.checkReading(partnership);
        HistoryPart told = history.act(partnership, act);
        List<LoggedRow> rows = log.rowsOf(partnership, act);
        try {
            transaction.executeWithoutResult(status -> takeBack(partnership, rows));
        } catch (ReversalConflictException conflict) {
            throw new UndoRefusedException(Reason.CHANGED, later(partnership, conflict));
        } catch (DataIntegrityViolationException taken) {
            throw new UndoRefusedException(Reason.PLACE_TAKEN, null);
        }
        return told;
    }

    private void takeBack(PartnershipId partnership, List<LoggedRow> rows) {
        reversals.lock(partnership);
        if (rows.isEmpty()) {
            throw new UndoRefusedException(Reason.UNKNOWN, null);
        }
        LoggedRow last = rows.getLast();
        if (last.actor().kind() != Actor.Kind.PERSON || !isOwn(last) || !undoRights.isOfPlan(rows)) {
            throw new UndoRefusedException(Reason.NOT_HERE, null);
        }
        List<LoggedRow> left = left(partnership, rows);
        if (left.isEmpty()) {
            throw new UndoRefusedException(Reason.UNDONE, null);
        }
        undoRights.checkBefore(partnership, left);
        reversals.takeBack(partnership, left);
        undoRights.checkAfter(partnership, left);
    }

    /** A stay in a field may have gone on after what was typed until then was taken back. */
    private List<LoggedRow> left(PartnershipId partnership, List<LoggedRow> rows) {
        Undoings undoings = undoings(partnership);
        int from = 0;
        for (int at = 0; at < rows.size(); at++) {
            if (undoings.undone(rows.get(at).transaction())) {
                from = at + 1;
            }
        }
        return rows.subList(from, rows.size());
    }

    private List<ChangeLog.OwnAct> latest(PartnershipId partnership) {
        reading.checkReading(partnership);
        Actor actor = Actors.current().orElseThrow();
        return log.latestOf(partnership, actor, tables.all(), LOOKED_THROUGH);
    }

    private Undoings undoings(PartnershipId partnership) {
        return new Undoings(log.undoings(partnership));
    }

    private static boolean isOwn(LoggedRow row) {
        return Actors.current().filter(row.actor()::equals).isPresent();
    }

    private @Nullable Later later(PartnershipId partnership, ReversalConflictException conflict) {
        LoggedRow row = conflict.later();
        RecordKind kind = kind(conflict.table());
        if (row == null || kind == null) {
            return null;
        }
        RecordId id = new RecordId(conflict.record());
        return new Later(
                kind,
                id,
                property(kind, conflict),
                new LastEdit(row.at(), row.actor(), row.person()),
                isOwn(row),
                history.called(partnership, new HistoryFilter.Place(kind.name(), id)));
    }

    private @Nullable RecordKind kind(String table) {
        return tables.kind(table)
                .or(() -> tables.links(table).map(LoggedTables.Links::kind))
                .orElse(null);
    }

    private @Nullable Property property(RecordKind kind, ReversalConflictException conflict) {
        return tables.links(conflict.table())
                .map(LoggedTables.Links::property)
                .or(() -> Optional.ofNullable(conflict.column()).flatMap(column -> UndoRights.property(kind, column)))
                .orElse(null);
    }
}
