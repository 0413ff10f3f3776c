package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.sheet.CellEditor;
import eu.clusterplanner.shell.sheet.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Changes the same property of several actions, after showing what that changes. */
final class BulkDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Which actions. */
    private enum Scope {
        SELECTED,
        SHOWN
    }

    private final transient Way way;
    private final transient ActionWords words;
    private final RadioButtonGroup<Scope> scope = new RadioButtonGroup<>();
    private final ComboBox<String> property = new ComboBox<>();
    private final Div value = new Div();
    private final Checkbox emptied = new Checkbox();
    private final BulkPreview preview;
    private final Button apply = new Button();
    private String typed = "";

    /**
     * From where it reads, and where it stores.
     *
     * @param selected the actions that are selected in the sheet
     * @param shown all actions that are shown
     * @param properties ids of the columns that can be changed
     * @param header the name of a column
     * @param column shows a column in the sheet, and answers it
     * @param change what a text in a column would do
     * @param store enters the texts
     */
    record Way(
            List<ActionRow> selected,
            List<ActionRow> shown,
            List<String> properties,
            Function<String, String> header,
            Function<String, ActionColumn> column,
            BiFunction<ActionColumn, String, BulkChange> change,
            Consumer<Map<RecordId, Map<String, String>>> store) {}

    BulkDialog(ActionWords words, Way way) {
        this.words = words;
        this.way = way;
        this.preview = new BulkPreview(words, this::count);
        setHeaderTitle(words.get("bulk.title"));
        addClassName("planner-bulk");
        setWidth("52rem");
        offerScopes();
        property.setLabel(words.get("bulk.property"));
        property.setItems(way.properties());
        property.setItemLabelGenerator(way.header()::apply);
        property.addValueChangeListener(change -> offerValues(change.getValue()));
        emptied.setLabel(words.get("bulk.empty"));
        emptied.setVisible(false);
        emptied.addValueChangeListener(change -> {
            value.setEnabled(!change.getValue());
            show();
        });
        apply.addThemeName("primary");
        apply.addClickListener(pressed -> apply());
        Div what = new Div(property, value);
        what.addClassName("planner-bulk-what");
        add(scope, what, emptied, preview);
        getFooter().add(new Button(words.texts().get("catalogue.cancel"), pressed -> close()), apply);
        count();
    }

    private void offerScopes() {
        scope.setLabel(words.get("bulk.which"));
        scope.setItems(Scope.values());
        scope.setItemLabelGenerator(each ->
                words.texts().get("actions.bulk." + each, "count", rows(each).size()));
        // one row is the active one, which nobody chose for this
        scope.setValue(way.selected().size() > 1 ? Scope.SELECTED : Scope.SHOWN);
        scope.setItemEnabledProvider(each -> !rows(each).isEmpty());
        scope.addValueChangeListener(change -> show());
    }

    private List<ActionRow> rows(@Nullable Scope of) {
        return of == Scope.SELECTED ? way.selected() : way.shown();
    }

    private void offerValues(@Nullable String id) {
        value.removeAll();
        typed = "";
        emptied.setValue(false);
        emptied.setVisible(id != null && !id.equals("status"));
        if (id != null) {
            value.add(field(way.column().apply(id)));
        }
        show();
    }

    private Component field(ActionColumn column) {
        List<Choice> choices = column.column().choices();
        String label = words.get("bulk.value");
        if (choices.isEmpty()) {
            TextField text = new TextField(label);
            text.setHelperText(column.column().look().hint());
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.setWidthFull();
            text.addValueChangeListener(change -> show(change.getValue()));
            return text;
        }
        ComboBox<Choice> choice = new ComboBox<>(label);
        choice.setItems(choices);
        choice.setItemLabelGenerator(each -> column.column().editor() == CellEditor.TEXT ? each.value() : each.label());
        choice.setWidthFull();
        choice.addValueChangeListener(change ->
                show(change.getValue() == null ? "" : change.getValue().value()));
        return choice;
    }

    private void show(String text) {
        typed = text;
        show();
    }

    private void show() {
        String id = property.getValue();
        boolean asked = id != null && (emptied.getValue() || !typed.isBlank());
        preview.show(asked ? change(id).lines(rows(scope.getValue())) : List.of());
    }

    private BulkChange change(String id) {
        return way.change().apply(way.column().apply(id), emptied.getValue() ? "" : typed);
    }

    private void count() {
        int count = preview.ticked().size();
        apply.setText(words.texts().get("actions.bulk.apply", "count", count));
        apply.setEnabled(count > 0);
    }

    private void apply() {
        String id = property.getValue();
        Map<RecordId, Map<String, String>> texts = new LinkedHashMap<>();
        String text = emptied.getValue() ? "" : typed;
        preview.ticked().forEach(line -> texts.put(line.row().id(), Map.of(id, text)));
        close();
        way.store().accept(texts);
    }
}
