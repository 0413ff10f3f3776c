package eu.clusterplanner.competence;

import eu.clusterplanner.competence.MatrixCells.Cell;
import eu.clusterplanner.partnership.RatingRights;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.LastEdit;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One gesture while it is stored. Everything that can be refused is looked at before the write, as a refusal by the
 * database would undo the cells before it.
 */
final class MatrixWriting {

    private final RatingRights rights;
    private final MatrixCells cells;
    private final Records records;
    private final Set<RecordId> ownWords;

    /** ownWords: answers that partners gave of themselves and that this gesture may not change for them. */
    MatrixWriting(RatingRights rights, MatrixCells cells, Records records, Set<RecordId> ownWords) {
        this.rights = rights;
        this.cells = cells;
        this.records = records;
        this.ownWords = ownWords;
    }

    /** Stores the entry where that can be done. */
    MatrixOutcome write(MatrixEntry entry) {
        if (!mayWrite(entry)) {
            return MatrixOutcome.of(entry, Problem.of("denied"));
        }
        if (!cells.holds(entry)) {
            return MatrixOutcome.of(entry, Problem.of("removed"));
        }
        Cell now = cells.cell(entry);
        if (now.text().equals(entry.text())) {
            return MatrixOutcome.of(entry, null);
        }
        if (now.version() != entry.version() && !now.text().equals(entry.seen())) {
            return MatrixOutcome.collision(entry, new MatrixOutcome.Collision(now.text(), lastEdit(entry, now)));
        }
        if (isOwnWord(entry, now)) {
            return MatrixOutcome.of(entry, Problem.of("ownWord"));
        }
        return MatrixOutcome.of(entry, entry.isLevel() ? level(entry, now) : number(entry, now));
    }

    /** A level and "I do not know" are two properties of one answer. */
    private @Nullable LastEdit lastEdit(MatrixEntry entry, Cell now) {
        RecordId record = now.record();
        if (record == null) {
            return null;
        }
        return (entry.isLevel()
                        ? records.lastEdit(partnership(), "assessment", record, MatrixEntry.LEVEL, "unknown")
                        : records.lastEdit(partnership(), "competence", record, entry.property()))
                .orElse(null);
    }

    private boolean isOwnWord(MatrixEntry entry, Cell now) {
        RecordId answer = now.record();
        return entry.isLevel() && answer != null && ownWords.contains(answer) && !rights.speaksFor(entry.rated());
    }

    private boolean mayWrite(MatrixEntry entry) {
        return entry.isLevel() ? rights.rates(entry.rated()) : rights.plan();
    }

    private @Nullable Problem level(MatrixEntry entry, Cell now) {
        Answer answer = Answer.parse(entry.text());
        if (answer == null) {
            return Problem.of("choice");
        }
        RecordId assessment = now.record();
        cells.store(entry, assessment == null ? added(entry, answer) : changed(entry, answer, assessment, now));
        return null;
    }

    private Cell added(MatrixEntry entry, Answer answer) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("partner", entry.rated());
        values.put("competence", entry.competence());
        if (answer.level() != null) {
            values.put("level", answer.level());
        } else {
            values.put("unknown", true);
        }
        return new Cell(records.add(partnership(), "assessment", null, values).id(), 1, entry.text());
    }

    /** Level and "I do not know" exclude each other, so the old one goes first. */
    private Cell changed(MatrixEntry entry, Answer answer, RecordId id, Cell now) {
        Answer before = Answer.parse(now.text());
        int version = now.version();
        if (before != null && before.unknown() && !answer.unknown()) {
            version = change("assessment", id, version, "unknown", null);
        }
        if (before != null && (before.level() != null || answer.level() != null)) {
            version = change("assessment", id, version, MatrixEntry.LEVEL, answer.level());
        }
        if (answer.unknown()) {
            version = change("assessment", id, version, "unknown", true);
        }
        return new Cell(id, version, entry.text());
    }

    private @Nullable Problem number(MatrixEntry entry, Cell now) {
        int least = entry.property().equals(MatrixEntry.WEIGHT) ? 0 : 1;
        int most = entry.property().equals(MatrixEntry.WEIGHT) ? Weights.MOST : 4;
        Object value = null;
        if (!entry.text().isEmpty()) {
            BigDecimal number = parse(entry.text());
            if (number == null) {
                return Problem.of("number");
            }
            if (number.doubleValue() < least || number.doubleValue() > most) {
                return Problem.of("range", Map.of("least", least, "most", most));
            }
            boolean whole = entry.property().equals(MatrixEntry.REQUIRED_LEVEL);
            if (whole && number.stripTrailingZeros().scale() > 0) {
                return Problem.of("wholeNumber");
            }
            value = whole ? (Object) number.intValueExact() : (Object) number.doubleValue();
        }
        int version = change("competence", entry.competence(), now.version(), entry.property(), value);
        cells.store(entry, new Cell(entry.competence(), version, entry.text()));
        return null;
    }

    private static @Nullable BigDecimal parse(String text) {
        return text.matches("[0-9]{1,3}(\\.[0-9]{1,10})?") ? new BigDecimal(text) : null;
    }

    private int change(String kind, RecordId id, int version, String property, @Nullable Object value) {
        return records.change(partnership(), new Change(kind, id, version, property, value))
                .version();
    }

    private PartnershipId partnership() {
        return rights.partnership();
    }
}
