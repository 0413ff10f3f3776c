package eu.clusterplanner.competence;

import eu.clusterplanner.shared.RecordId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cells of some rows of the matrix as they are stored, while a gesture changes them. */
public final class MatrixCells {

    /**
     * A competence with the cells of its own.
     *
     * @param weight importance, null where not given
     */
    public record CompetenceCells(
            RecordId id,
            int version,
            @Nullable Integer requiredLevel,
            @Nullable Double weight) {}

    /** What a partner answered. */
    public record AnswerCell(RecordId id, int version, RecordId partner, RecordId competence, Answer answer) {}

    /** What stands in a cell, and in which record. */
    record Cell(@Nullable RecordId record, int version, String text) {

        static final Cell EMPTY = new Cell(null, 0, "");
    }

    private record Place(RecordId competence, @Nullable RecordId partner, String property) {}

    private final Set<RecordId> partners;
    private final Map<RecordId, CompetenceCells> competences = new HashMap<>();
    private final Map<Place, Cell> cells = new HashMap<>();

    public MatrixCells(Set<RecordId> partners, List<CompetenceCells> competences, List<AnswerCell> answers) {
        this.partners = partners;
        for (CompetenceCells row : competences) {
            this.competences.put(row.id(), row);
            put(row.id(), MatrixEntry.REQUIRED_LEVEL, new Cell(row.id(), row.version(), text(row.requiredLevel())));
            put(row.id(), MatrixEntry.WEIGHT, new Cell(row.id(), row.version(), Weights.text(row.weight())));
        }
        for (AnswerCell answer : answers) {
            Cell cell = new Cell(answer.id(), answer.version(), answer.answer().text());
            cells.put(new Place(answer.competence(), answer.partner(), MatrixEntry.LEVEL), cell);
        }
    }

    /** Whether row and column are still there. */
    boolean holds(MatrixEntry entry) {
        return competences.containsKey(entry.competence()) && (!entry.isLevel() || partners.contains(entry.rated()));
    }

    Cell cell(MatrixEntry entry) {
        return cells.getOrDefault(new Place(entry.competence(), entry.partner(), entry.property()), Cell.EMPTY);
    }

    /** The answers that stand in these cells. */
    Set<RecordId> answers(List<MatrixEntry> entries) {
        return entries.stream()
                .filter(MatrixEntry::isLevel)
                .map(entry -> cell(entry).record())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Notes what was stored: the other cells of the same record get its version too. */
    void store(MatrixEntry entry, Cell cell) {
        cells.replaceAll((place, old) -> old.record() != null && old.record().equals(cell.record())
                ? new Cell(old.record(), cell.version(), old.text())
                : old);
        cells.put(new Place(entry.competence(), entry.partner(), entry.property()), cell);
    }

    private void put(RecordId competence, String property, Cell cell) {
        cells.put(new Place(competence, null, property), cell);
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
