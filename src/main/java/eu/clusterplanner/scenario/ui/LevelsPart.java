package eu.clusterplanner.scenario.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.scenario.analysis.Assumptions;
import eu.clusterplanner.scenario.analysis.Candidate;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.sheet.CellAnswer;
import eu.clusterplanner.shell.sheet.CellEdit;
import eu.clusterplanner.shell.sheet.Choice;
import eu.clusterplanner.shell.sheet.Sheet;
import eu.clusterplanner.shell.sheet.SheetCell;
import eu.clusterplanner.shell.sheet.SheetColumn;
import eu.clusterplanner.shell.sheet.SheetEdit;
import eu.clusterplanner.shell.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A sheet of the levels that are tried: what is needed, and what a new partner can do. */
final class LevelsPart extends Div {

    private static final long serialVersionUID = 1L;

    private static final String NAME = "name";
    private static final String NEEDED = "needed";

    private final transient TrialDesk desk;
    private final Sheet sheet;
    private boolean editing;

    LevelsPart(TrialDesk desk) {
        this.desk = desk;
        this.sheet = new Sheet(texts().get("trial.levels"));
        addClassName("planner-trial-levels");
        add(new H2(texts().get("trial.levels")));
        if (desk.basis().competences().competences().isEmpty()) {
            add(new Paragraph(texts().get("trial.levels.empty")));
        } else {
            add(new Paragraph(texts().get("trial.levels.line")), sheet);
        }
        sheet.onEdit(this::apply);
        sheet.show(columns(), rows());
        desk.onChanged(this::refresh);
    }

    private Texts texts() {
        return desk.texts();
    }

    private void refresh() {
        if (!editing) {
            sheet.renew(columns(), rows(), "");
        }
    }

    private List<SheetColumn> columns() {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(SheetColumn.text(NAME, texts().get("record.competence"))
                .asReadOnly()
                .asRowHeader()
                .width("11rem"));
        columns.add(SheetColumn.level(NEEDED, texts().get("competences.column.needed"), levels(1))
                .hint(texts().get("record.competence.requiredLevel")));
        List<Candidate> candidates = desk.assumptions().candidates();
        for (int place = 0; place < candidates.size(); place++) {
            columns.add(SheetColumn.level(
                            Candidate.key(place), candidates.get(place).name(), levels(0))
                    .width("6.5rem"));
        }
        return columns;
    }

    private List<Choice> levels(int least) {
        return IntStream.rangeClosed(least, 4)
                .mapToObj(String::valueOf)
                .map(level -> new Choice(level, texts().get("level.assessment." + level)))
                .toList();
    }

    private List<SheetRow> rows() {
        return desk.basis().competences().competences().stream().map(this::row).toList();
    }

    private SheetRow row(Competence competence) {
        Map<String, SheetCell> cells = new HashMap<>();
        cells.put(NAME, SheetCell.readOnly(competence.key() + " " + competence.name()));
        cells.put(NEEDED, needed(competence));
        List<Candidate> candidates = desk.assumptions().candidates();
        for (int place = 0; place < candidates.size(); place++) {
            Integer level = candidates.get(place).levels().get(competence.key());
            cells.put(Candidate.key(place), SheetCell.of(text(level), 0));
        }
        return SheetRow.of(competence.key(), cells);
    }

    /** "3 → 4" where another level is tried than the plan needs. */
    private SheetCell needed(Competence competence) {
        Integer planned = competence.requiredLevel();
        Integer tried = desk.assumptions().required().get(competence.key());
        if (tried == null || tried.equals(planned)) {
            return SheetCell.of(text(planned), 0);
        }
        return SheetCell.of(text(tried), 0)
                .label(texts().get("trial.levels.changed", Map.of("before", text(planned), "after", text(tried))));
    }

    private static String text(@Nullable Integer level) {
        return level == null ? "" : level.toString();
    }

    private List<CellAnswer> apply(SheetEdit edit) {
        Assumptions tried = desk.assumptions();
        for (CellEdit cell : edit.cells()) {
            Integer level = cell.text().isEmpty() ? null : Integer.valueOf(cell.text());
            tried = cell.columnId().equals(NEEDED)
                    ? requiring(tried, cell.rowId(), level)
                    : assuming(tried, cell.columnId(), cell.rowId(), level);
        }
        editing = true;
        try {
            desk.tryOut(tried);
        } finally {
            editing = false;
        }
        Map<String, SheetRow> rows = new HashMap<>();
        rows().forEach(row -> rows.put(row.id(), row));
        return edit.cells().stream()
                .map(cell -> CellAnswer.stored(
                        cell,
                        rows.getOrDefault(cell.rowId(), SheetRow.of(cell.rowId(), Map.of()))
                                .cells()
                                .getOrDefault(cell.columnId(), SheetCell.of("", 0))))
                .toList();
    }

    /** Nothing, or the level of the plan, is no assumption. */
    private Assumptions requiring(Assumptions tried, String competence, @Nullable Integer level) {
        Map<String, Integer> required = new LinkedHashMap<>(tried.required());
        if (level == null || level.equals(desk.words().needed(competence))) {
            required.remove(competence);
        } else {
            required.put(competence, level);
        }
        return tried.requiring(required);
    }

    private static Assumptions assuming(Assumptions tried, String column, String competence, @Nullable Integer level) {
        List<Candidate> candidates = new ArrayList<>(tried.candidates());
        for (int place = 0; place < candidates.size(); place++) {
            if (Candidate.key(place).equals(column)) {
                Candidate candidate = candidates.get(place);
                Map<String, Integer> levels = new LinkedHashMap<>(candidate.levels());
                if (level == null) {
                    levels.remove(competence);
                } else {
                    levels.put(competence, level);
                }
                candidates.set(place, candidate.with(levels));
            }
        }
        return tried.with(candidates);
    }
}
