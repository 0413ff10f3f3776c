package eu.clusterplanner.competence.ui;

import eu.clusterplanner.competence.Assessment;
import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.competence.CompetenceStep;
import eu.clusterplanner.competence.MatrixEntry;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.sheet.CellAnswer;
import eu.clusterplanner.shell.sheet.CellEdit;
import eu.clusterplanner.shell.sheet.SeenTexts;
import eu.clusterplanner.shell.sheet.SheetCell;
import eu.clusterplanner.shell.sheet.SheetColumn;
import eu.clusterplanner.shell.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The step of competences as rows and columns of a sheet. Ids of rows and of columns of partners are record ids. */
final class MatrixContent {

    private final CompetenceStep step;
    private final List<SheetColumn> columns;
    private final List<SheetRow> rows;

    MatrixContent(CompetenceStep step, Texts texts, Predicate<Competence> shown) {
        this.step = step;
        CompetenceWords words = new CompetenceWords(texts);
        this.columns = new MatrixColumns(step, words).columns();
        this.rows = new MatrixRows(step, words).rows(shown);
    }

    CompetenceStep step() {
        return step;
    }

    List<SheetColumn> columns() {
        return columns;
    }

    List<SheetRow> rows() {
        return rows;
    }

    /** Whether both have the same rows and columns, so that news about cells is enough. */
    boolean hasFrameOf(MatrixContent other) {
        return columns.equals(other.columns)
                && rows.stream()
                        .map(MatrixContent::frame)
                        .toList()
                        .equals(other.rows.stream().map(MatrixContent::frame).toList());
    }

    private static String frame(SheetRow row) {
        return row.id() + " " + row.group();
    }

    /** What differs in the cells of that later content. */
    List<CellAnswer> changes(MatrixContent later) {
        List<CellAnswer> changes = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            SheetRow next = later.rows.get(r);
            Map<String, SheetCell> before = rows.get(r).cells();
            next.cells().forEach((column, cell) -> {
                if (!cell.equals(before.get(column))) {
                    changes.add(CellAnswer.news(next.id(), column, cell));
                }
            });
        }
        return changes;
    }

    SheetCell cell(String row, String column) {
        return rows.stream()
                .filter(each -> each.id().equals(row))
                .flatMap(each -> Stream.ofNullable(each.cells().get(column)))
                .findFirst()
                .orElseGet(() -> SheetCell.of("", 0));
    }

    /** The entry for an edit of somebody who saw those texts. */
    MatrixEntry entry(CellEdit edit, SeenTexts texts) {
        String seen = texts.at(edit, cell(edit.rowId(), edit.columnId()));
        boolean own = edit.columnId().equals(MatrixEntry.REQUIRED_LEVEL)
                || edit.columnId().equals(MatrixEntry.WEIGHT);
        return new MatrixEntry(
                id(edit.rowId()),
                own ? null : id(edit.columnId()),
                own ? edit.columnId() : MatrixEntry.LEVEL,
                edit.text(),
                edit.version(),
                seen);
    }

    Optional<Competence> competence(@Nullable String row) {
        return step.matrix().competences().stream()
                .filter(each -> each.id().toString().equals(row))
                .findFirst();
    }

    Optional<PartnerSummary> partner(@Nullable String column) {
        return step.matrix().partners().stream()
                .filter(each -> each.id().toString().equals(column))
                .findFirst();
    }

    Optional<Assessment> assessment(Competence competence, PartnerSummary partner) {
        return step.matrix().assessments().stream()
                .filter(each -> each.competence().equals(competence.key())
                        && each.partner().equals(partner.key()))
                .findFirst();
    }

    private static RecordId id(String text) {
        return new RecordId(UUID.fromString(text));
    }
}
