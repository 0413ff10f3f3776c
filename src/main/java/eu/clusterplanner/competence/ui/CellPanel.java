package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shared.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Beside the matrix: all that stands behind the active cell. It follows the cell while it is open. */
final class CellPanel extends Aside {

    private static final long serialVersionUID = 1L;

    private final transient PanelContents contents;
    private final transient Texts texts;
    private final H2 title = new H2();
    private final Div body = new Div();
    private @Nullable String row;
    private @Nullable String column;
    private transient Runnable closed = () -> {};

    CellPanel(PanelContents contents, Texts texts) {
        this.contents = contents;
        this.texts = texts;
        addClassName("planner-panel");
        getElement().setAttribute("aria-label", texts.get("competences.panel"));
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), pressed -> open(false));
        close.addThemeNames("tertiary", "icon");
        close.setAriaLabel(texts.get("competences.panel.close"));
        Div head = new Div(title, close);
        head.addClassName("planner-panel-head");
        body.addClassName("planner-panel-body");
        add(head, body);
        setVisible(false);
    }

    void onClosed(Runnable listener) {
        closed = listener;
    }

    void open(boolean open) {
        setVisible(open);
        if (open) {
            refresh();
        } else {
            closed.run();
        }
    }

    /** Follows the active cell. */
    void follow(@Nullable String newRow, @Nullable String newColumn) {
        row = newRow;
        column = newColumn;
        if (isVisible()) {
            refresh();
        }
    }

    /** Shows the cell as it is stored now. */
    void refresh() {
        body.removeAll();
        Optional<Competence> competence = contents.content().competence(row);
        if (competence.isEmpty()) {
            title.setText(texts.get("competences.panel"));
            body.add(new Paragraph(texts.get("competences.panel.empty")));
            return;
        }
        Optional<PartnerSummary> partner = contents.content().partner(column);
        String name = competence.get().key() + " " + competence.get().name();
        title.setText(partner.map(each -> each.label() + ": " + name).orElse(name));
        body.add(
                partner.isPresent()
                        ? contents.assessment(competence.get(), partner.get())
                        : contents.competence(competence.get()));
    }
}
