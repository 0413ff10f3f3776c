package eu.clusterplanner.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import eu.clusterplanner.discussion.Subject;
import eu.clusterplanner.discussion.WrittenText;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.Naming;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.field.ProposedValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for another value of a property, or why a record should be removed. */
final class SuggestDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Acts acts;
    private final transient RecordRow row;
    private final transient PageFields fields;
    private final Select<String> property = new Select<>();
    private final Div editor = new Div();
    private final TextArea note;
    private @Nullable transient ProposedValue value;

    private SuggestDialog(Acts acts, RecordRow row, PageFields fields, String titleKey) {
        this.acts = acts;
        this.row = row;
        this.fields = fields;
        this.note = new TextArea(acts.texts().get("suggestion.note"));
        setHeaderTitle(acts.texts().get(titleKey));
        addClassName("planner-suggest");
        setWidth("34rem");
        note.setMaxLength(WrittenText.MOST);
        getFooter().add(new Button(acts.texts().get("comments.cancel"), pressed -> close()));
    }

    /** preferred: the property that is chosen at first; empty: the first one. */
    static SuggestDialog change(Acts acts, RecordRow row, PageFields fields, String preferred) {
        SuggestDialog dialog = new SuggestDialog(acts, row, fields, "suggestion.change.title");
        List<String> all = row.kind().properties().stream()
                .filter(each -> canBeProposed(each) && !row.leavesOut(each.name()))
                .map(Property::name)
                .toList();
        dialog.property.setLabel(acts.texts().get("suggestion.property"));
        dialog.property.setItems(all);
        dialog.property.setItemLabelGenerator(
                name -> acts.texts().get(row.kind().labelKey(row.kind().property(name))));
        dialog.property.addValueChangeListener(change -> dialog.edit(change.getValue()));
        dialog.property.setValue(all.contains(preferred) ? preferred : usual(all));
        dialog.addSend(dialog::sendChange);
        dialog.add(dialog.property, dialog.editor, dialog.note);
        return dialog;
    }

    static SuggestDialog removal(Acts acts, RecordRow row, PageFields fields, String title) {
        SuggestDialog dialog = new SuggestDialog(acts, row, fields, "suggestion.removal.title");
        dialog.addSend(dialog::sendRemoval);
        dialog.add(new Paragraph(acts.texts().get("suggestion.removal.line", "name", title)), dialog.note);
        return dialog;
    }

    /** The name, as far as there is one. */
    private static String usual(List<String> all) {
        return Naming.PROPERTIES.stream().filter(all::contains).findFirst().orElse(all.getFirst());
    }

    private static boolean canBeProposed(Property property) {
        return switch (property.type()) {
            case PropertyType.Children _, PropertyType.Pair _, PropertyType.Key _ -> false;
            default -> true;
        };
    }

    private void addSend(Runnable act) {
        Button send = new Button(acts.texts().get("suggestion.send"), pressed -> act.run());
        send.addThemeName("primary");
        getFooter().add(send);
    }

    private void edit(String name) {
        value = fields.proposal(row, name);
        editor.removeAll();
        editor.add(value.component());
    }

    private void sendChange() {
        ProposedValue written = value;
        if (written == null) {
            return;
        }
        Object proposed;
        try {
            proposed = written.value();
        } catch (InvalidValueException saidAtTheField) {
            return;
        }
        Subject subject = new Subject(row.kind().name(), row.id(), property.getValue());
        if (acts.run(() ->
                acts.services().suggestions().proposeChange(acts.partnership(), subject, proposed, note.getValue()))) {
            close();
        }
    }

    private void sendRemoval() {
        if (acts.run(() ->
                acts.services().suggestions().proposeRemoval(acts.partnership(), Subject.of(row), note.getValue()))) {
            close();
        }
    }
}
