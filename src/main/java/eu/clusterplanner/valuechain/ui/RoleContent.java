package eu.clusterplanner.valuechain.ui;

import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shell.sheet.CellAnswer;
import eu.clusterplanner.shell.sheet.Choice;
import eu.clusterplanner.shell.sheet.SheetCell;
import eu.clusterplanner.shell.sheet.SheetColumn;
import eu.clusterplanner.shell.sheet.SheetRow;
import eu.clusterplanner.valuechain.Stage;
import eu.clusterplanner.valuechain.ValueChain;
import eu.clusterplanner.valuechain.analysis.ChainFigures;
import eu.clusterplanner.valuechain.analysis.StageRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The stages of a chain as a sheet: how important each is, how it stands, and what each partner does there. */
record RoleContent(ValueChain chain, ChainFigures figures, ChainWords words, boolean editable) {

    static final String STAGE = "stage";
    static final String IMPORTANCE = "criticality";
    static final String OUTSIDE = "externalDependency";
    static final String COVERAGE = "coverage";
    static final String STATE = "state";

    /** Longer names of partners are cut in a column of digits; then the key stands there. */
    private static final int LONGEST_HEADER = 7;

    List<SheetColumn> columns() {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(
                SheetColumn.text(STAGE, words.get("column.stage")).asReadOnly().asRowHeader());
        columns.add(access(SheetColumn.level(IMPORTANCE, words.get("column.importance"), importances())
                .width("6.5rem")));
        columns.add(access(SheetColumn.number(OUTSIDE, words.get("column.outside"))
                .hint(words.texts().get("record.stage.externalDependency"))));
        columns.add(SheetColumn.text(COVERAGE, words.get("column.coverage"))
                .asReadOnly()
                .width("6rem"));
        columns.add(
                SheetColumn.text(STATE, words.get("column.state")).asReadOnly().width("8rem"));
        words.chains().partners().forEach(partner -> columns.add(access(partner(partner))));
        return List.copyOf(columns);
    }

    private SheetColumn access(SheetColumn column) {
        return editable ? column : column.asReadOnly();
    }

    private SheetColumn partner(PartnerSummary partner) {
        String label = partner.label();
        String header = label.length() > LONGEST_HEADER ? partner.key() : label;
        List<Choice> roles = IntStream.rangeClosed(0, 3)
                .mapToObj(role -> new Choice(String.valueOf(role), words.texts().get("valuechain.role." + role)))
                .toList();
        return SheetColumn.level(partner.id().toString(), header, roles).hint(partner.name());
    }

    private List<Choice> importances() {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(level -> new Choice(String.valueOf(level), words.importance(level)))
                .toList();
    }

    List<SheetRow> rows() {
        return chain.stages().stream()
                .map(stage -> SheetRow.of(stage.id().toString(), cells(stage)))
                .toList();
    }

    /** What a cell holds; an empty one where there is no such stage. */
    SheetCell cell(String row, String column) {
        return chain.stages().stream()
                .filter(stage -> stage.id().toString().equals(row))
                .findFirst()
                .map(stage -> cells(stage).getOrDefault(column, SheetCell.of("", 0)))
                .orElse(SheetCell.of("", 0));
    }

    private Map<String, SheetCell> cells(Stage stage) {
        Map<String, SheetCell> cells = new HashMap<>();
        cells.put(STAGE, SheetCell.readOnly(stage.key() + " " + stage.name()));
        cells.put(IMPORTANCE, SheetCell.of(text(stage.criticality()), stage.version()));
        cells.put(OUTSIDE, SheetCell.of(text(stage.externalDependency()), stage.version()));
        StageRow row = row(stage);
        if (row != null) {
            cells.put(COVERAGE, SheetCell.computed(words.formats().percent(row.coverage())));
            cells.put(STATE, SheetCell.computed(row.state() == null ? "" : words.state(row)));
        }
        for (PartnerSummary partner : words.chains().partners()) {
            stage.roles().stream()
                    .filter(role -> role.partner().equals(partner.key()))
                    .forEach(role -> cells.put(
                            partner.id().toString(), SheetCell.of(String.valueOf(role.role()), role.version())));
        }
        return cells;
    }

    private @Nullable StageRow row(Stage stage) {
        return figures.stages().stream()
                .filter(row -> row.stage().equals(stage.key()))
                .findFirst()
                .orElse(null);
    }

    private static String text(@Nullable Number value) {
        String text = Objects.toString(value, "");
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    boolean hasFrameOf(RoleContent other) {
        return columns().equals(other.columns())
                && rows().stream()
                        .map(SheetRow::id)
                        .toList()
                        .equals(other.rows().stream().map(SheetRow::id).toList());
    }

    /** What is different in the later content of the same frame. */
    List<CellAnswer> changes(RoleContent later) {
        List<CellAnswer> changes = new ArrayList<>();
        for (SheetRow row : later.rows()) {
            for (SheetColumn column : later.columns()) {
                SheetCell now = later.cell(row.id(), column.id());
                if (!now.equals(cell(row.id(), column.id()))) {
                    changes.add(CellAnswer.news(row.id(), column.id(), now));
                }
            }
        }
        return changes;
    }
}
