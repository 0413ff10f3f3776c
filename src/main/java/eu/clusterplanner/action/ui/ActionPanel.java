package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.sheet.SheetPanel;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Beside the sheet: all that is said about the action of the active cell. */
final class ActionPanel extends SheetPanel<RecordId> {

    private static final long serialVersionUID = 1L;

    private final transient ActionWords words;
    private final transient Function<ActionRow, Component> contents;

    ActionPanel(ActionWords words, Function<ActionRow, Component> contents) {
        super(words.get("panel"), words.get("panel.close"));
        this.words = words;
        this.contents = contents;
        addClassName("planner-action-panel");
    }

    @Override
    protected String title(@Nullable RecordId shown) {
        return row(shown).map(words::title).orElseGet(() -> words.get("panel"));
    }

    @Override
    protected Component contents(@Nullable RecordId shown) {
        return row(shown).map(contents).orElseGet(() -> new Paragraph(words.get("panel.empty")));
    }

    private Optional<ActionRow> row(@Nullable RecordId action) {
        return Optional.ofNullable(action).flatMap(words.board()::row);
    }
}
