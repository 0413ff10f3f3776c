package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Says what new actions a pasted block makes, and asks before it makes them. */
final class NewRowsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** So many titles say which block it is. */
    private static final int TITLES = 5;

    /** So many can be added at once. */
    private static final int MOST = 1_000;

    private final transient ActionWords words;
    private final transient Function<String, String> header;
    private final Div summary = new Div();
    private final Button add = new Button();
    private transient PastedRows rows = PastedRows.of(List.of(), List.of());

    /** header: the name of a column; added: told what to make. */
    NewRowsDialog(ActionWords words, Function<String, String> header, Consumer<PastedRows> added) {
        this.words = words;
        this.header = header;
        setHeaderTitle(words.get("paste.title"));
        addClassName("planner-new-rows");
        setWidth("40rem");
        summary.getElement().setAttribute("role", "status");
        add.addThemeName("primary");
        add.setDisableOnClick(true);
        add.addClickListener(pressed -> {
            close();
            added.accept(rows);
        });
        getFooter().add(new Button(words.texts().get("catalogue.cancel"), pressed -> close()), add);
        add(summary);
        show(rows);
    }

    /** Asks for the block. */
    NewRowsDialog asking(Function<String, PastedRows> parse) {
        TextArea block = new TextArea(words.get("paste.block"));
        block.setHelperText(words.get("paste.help"));
        block.setWidthFull();
        block.setMinRows(6);
        block.setMaxRows(12);
        block.setAutofocus(true);
        block.setValueChangeMode(ValueChangeMode.LAZY);
        block.addValueChangeListener(change -> show(parse.apply(change.getValue())));
        addComponentAsFirst(block);
        return this;
    }

    NewRowsDialog show(PastedRows pasted) {
        rows = pasted;
        summary.removeAll();
        int count = pasted.rows().size();
        boolean tooMany = count > MOST;
        add.setEnabled(count > 0 && !tooMany);
        add.setText(words.texts().get("actions.paste.add", "count", tooMany ? 0 : count));
        if (tooMany) {
            summary.add(new Paragraph(words.texts().get("sheet.too-many-rows", "count", count)));
        }
        if (count == 0 || tooMany) {
            return this;
        }
        List<String> used = pasted.columns().stream()
                .filter(id -> !id.isEmpty())
                .map(header)
                .toList();
        summary.add(new Paragraph(
                words.texts().get("actions.paste.found", Map.of("count", count, "columns", String.join(", ", used)))));
        if (!pasted.leftOut().isEmpty()) {
            summary.add(new Paragraph(
                    words.texts().get("actions.paste.left", "columns", String.join(", ", pasted.leftOut()))));
        }
        summary.add(titles(count));
        return this;
    }

    private UnorderedList titles(int count) {
        UnorderedList titles = new UnorderedList();
        for (int row = 0; row < Math.min(count, TITLES); row++) {
            titles.add(new ListItem(rows.texts(row).getOrDefault("title", words.get("new"))));
        }
        if (count > TITLES) {
            titles.add(new ListItem(words.texts().get("actions.paste.more", "count", count - TITLES)));
        }
        return titles;
    }
}
