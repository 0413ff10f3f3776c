package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.sheet.SheetPanel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Beside the matrix: all that stands behind the active cell. */
final class CellPanel extends SheetPanel<CellPanel.Cell> {

    private static final long serialVersionUID = 1L;

    private final transient PanelContents contents;
    private final transient Texts texts;

    CellPanel(PanelContents contents, Texts texts) {
        super(texts.get("competences.panel"), texts.get("competences.panel.close"));
        this.contents = contents;
        this.texts = texts;
    }

    /** A place in the matrix. */
    record Cell(String row, String column) {}

    void focusName() {
        contents.focusName();
    }

    /** A sheet that is drawn anew has no active cell for a moment: then the row is empty, and nothing changes. */
    void follow(@Nullable String row, @Nullable String column) {
        if (!"".equals(row)) {
            follow(row == null ? null : new Cell(row, column == null ? MatrixColumns.NAME : column));
        }
    }

    @Override
    protected String title(@Nullable Cell shown) {
        Optional<Competence> competence = competence(shown);
        if (competence.isEmpty()) {
            return texts.get("competences.panel");
        }
        String name = competence.get().key() + " " + competence.get().name();
        return partner(shown).map(each -> each.label() + ": " + name).orElse(name);
    }

    @Override
    protected Component contents(@Nullable Cell shown) {
        Optional<Competence> competence = competence(shown);
        if (competence.isEmpty()) {
            return new Paragraph(texts.get("competences.panel.empty"));
        }
        return partner(shown)
                .map(partner -> contents.assessment(competence.get(), partner))
                .orElseGet(() -> contents.competence(competence.get()));
    }

    private Optional<Competence> competence(@Nullable Cell of) {
        return of == null ? Optional.empty() : contents.content().competence(of.row());
    }

    private Optional<PartnerSummary> partner(@Nullable Cell of) {
        return of == null ? Optional.empty() : contents.content().partner(of.column());
    }
}
