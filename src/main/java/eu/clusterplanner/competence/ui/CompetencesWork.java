package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.competence.CompetenceCounts;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import java.util.List;

/** The matrix with its summary, its tools and the panel beside it. */
final class CompetencesWork extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MatrixSheet matrix;
    private final transient Texts texts;
    private final MatrixSummary summary;
    private final CellPanel panel;
    private final MatrixFilter filter;
    private final Paragraph empty = new Paragraph();
    private final Button details = new Button();
    private final Div tools = new Div(details);

    CompetencesWork(MatrixSheet matrix, PanelContents contents, Texts texts) {
        this.matrix = matrix;
        this.texts = texts;
        summary = new MatrixSummary(new CompetenceWords(texts));
        panel = new CellPanel(contents, texts);
        addClassName("planner-matrix");
        tools.addClassName("planner-tools");
        empty.addClassName("planner-empty");
        details.setText(texts.get("competences.panel"));
        details.addClickListener(pressed -> open(!panel.isVisible()));
        panel.onClosed(() -> open(false));
        panel.onLeft(cell -> matrix.sheet().focusCell(cell.row(), cell.column()));
        matrix.sheet().onActive(panel::follow);
        filter = new MatrixFilter(matrix, texts);
        Div table = new Div(tools, filter, matrix.sheet(), new Paragraph(texts.get("competences.keys")));
        table.addClassName("planner-matrix-table");
        Div beside = new Div(table, panel);
        beside.addClassName("planner-matrix-beside");
        add(summary, empty, beside);
        open(false);
        refreshSummary();
    }

    void addTool(Component tool) {
        tools.addComponentAsFirst(tool);
    }

    /** Opens the panel at a new competence, whose name is typed first. */
    void begin(RecordId competence) {
        panel.follow(competence.toString(), MatrixColumns.NAME);
        open(true);
        panel.focusName();
        refreshSummary();
    }

    /** As {@link #begin(RecordId)} for a single one; of several the first is gone to. */
    void begin(List<RecordId> added) {
        if (added.size() == 1) {
            begin(added.getFirst());
        } else {
            refresh();
            added.stream()
                    .findFirst()
                    .ifPresent(first -> matrix.sheet().focusCell(first.toString(), MatrixColumns.NAME));
        }
    }

    void refresh() {
        if (panel.isVisible()) {
            panel.refresh();
        }
        refreshSummary();
    }

    /** Others have changed something; the panel stays as it is, as somebody may type in it. */
    void follow() {
        panel.rename();
        refreshSummary();
    }

    void refreshSummary() {
        summary.show(matrix.step());
        CompetenceCounts counts = matrix.step().counts();
        boolean none = counts.competences() == 0;
        summary.setVisible(!none);
        matrix.sheet().setVisible(!none);
        filter.setVisible(!none);
        details.setVisible(!none);
        empty.setVisible(none || counts.partners() == 0);
        empty.setText(texts.get(none ? "competences.empty" : "competences.empty.partners"));
    }

    private void open(boolean open) {
        if (panel.isVisible() != open) {
            panel.open(open);
        }
        setClassName("open", open);
        details.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
