package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shared.Texts;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
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
    private transient Consumer<Cell> left = cell -> {};

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
        Shortcuts.addShortcutListener(this, this::leave, Key.ESCAPE)
                .listenOn(this)
                .setResetFocusOnActiveElement(true);
        setVisible(false);
    }

    /** A place in the matrix. */
    record Cell(String row, String column) {}

    /** Told when somebody goes back to the matrix by the keyboard. */
    void onLeft(Consumer<Cell> listener) {
        left = listener;
    }

    void focusName() {
        contents.focusName();
    }

    // what is being typed is stored first: the field loses the cursor before this is told
    private void leave() {
        String of = row;
        open(false);
        if (of != null) {
            left.accept(new Cell(of, column == null ? MatrixColumns.NAME : column));
        }
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

    /**
     * Follows the active cell; stays as it is, with the cursor in it, where it shows that cell already. A sheet that is
     * drawn anew has no active cell for a moment: then the row is empty.
     */
    void follow(@Nullable String newRow, @Nullable String newColumn) {
        if ("".equals(newRow) || (Objects.equals(row, newRow) && Objects.equals(column, newColumn))) {
            return;
        }
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
