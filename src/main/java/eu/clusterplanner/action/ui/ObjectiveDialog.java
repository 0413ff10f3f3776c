package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import eu.clusterplanner.shared.NamedRecord;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Asks under which objective an action shall stand. */
final class ObjectiveDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** put: told the action and the objective, null for none. */
    ObjectiveDialog(ActionWords words, RecordId action, BiConsumer<RecordId, @Nullable RecordId> put) {
        ActionRow row = words.board().row(action).orElseThrow();
        setHeaderTitle(words.get("objective.move"));
        setWidth("32rem");
        Select<@Nullable NamedRecord> objective = new Select<>();
        objective.setLabel(words.title(row));
        objective.setItems(words.board().list().objectives());
        objective.setEmptySelectionAllowed(true);
        objective.setEmptySelectionCaption(words.get("group.OBJECTIVE.none"));
        objective.setItemLabelGenerator(
                each -> each == null ? words.get("group.OBJECTIVE.none") : each.key() + " " + each.name());
        String now = new ActionGroups(ActionGrouping.OBJECTIVE, words).groupOf(row);
        List<NamedRecord> objectives = words.board().list().objectives();
        objectives.stream()
                .filter(each -> each.id().toString().equals(now))
                .findFirst()
                .ifPresent(objective::setValue);
        objective.setWidthFull();
        Button confirm = new Button(words.get("objective.confirm"), pressed -> {
            NamedRecord chosen = objective.getValue();
            close();
            put.accept(action, chosen == null ? null : chosen.id());
        });
        confirm.addThemeName("primary");
        add(objective, new Paragraph(words.get("objective.note")));
        getFooter().add(new Button(words.texts().get("catalogue.cancel"), pressed -> close()), confirm);
    }
}
