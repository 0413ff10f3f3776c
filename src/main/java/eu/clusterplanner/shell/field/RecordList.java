package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.LinkedRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The records of one kind below one parent, a row each: people add, remove, and put them into another order. What a row
 * shows is the page's business.
 */
public final class RecordList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PageFields page;
    private final transient Contents contents;
    private final @Nullable RecordId parent;
    private final OrderedList list = new OrderedList();
    private final Paragraph empty = new Paragraph();
    private final Button add = new Button();
    private final transient Map<RecordId, FoldedRow> folded = new HashMap<>();
    private transient List<RecordRow> rows = List.of();
    private transient Runnable changed = () -> {};

    /**
     * What stands in a list.
     *
     * @param kind name of the kind of record
     * @param emptyKey text for an empty list: it says the next act
     * @param addKey text of the button that adds
     * @param newValues what a new record begins with; a required text needs a value, for example "New partner"
     * @param row the contents of a row, made of the record's fields
     */
    public record Contents(
            String kind,
            String emptyKey,
            String addKey,
            Supplier<Map<String, ?>> newValues,
            Function<RecordFields, Component> row) {}

    /** parent: the record that these are a part of, null for records directly of the partnership. */
    public RecordList(PageFields page, @Nullable RecordId parent, Contents contents) {
        this.page = page;
        this.parent = parent;
        this.contents = contents;
        addClassName("planner-list");
        empty.setText(texts().get(contents.emptyKey()));
        empty.addClassName("planner-empty");
        add.setText(texts().get(contents.addKey()));
        add.addClickListener(pressed -> addRecord());
        add(list, empty, add);
        refresh();
    }

    /** Told after records were added, removed or put into another order. */
    public RecordList onChanged(Runnable told) {
        this.changed = told;
        return this;
    }

    /** The rows as they were last read, in their order. */
    public List<RecordRow> rows() {
        return rows;
    }

    /** Reads the records anew; rows that were open are open again. */
    public void refresh() {
        rows = records().list(page.partnership(), contents.kind(), parent);
        Set<RecordId> open = folded.entrySet().stream()
                .filter(row -> row.getValue().isOpened())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        folded.clear();
        list.removeAll();
        rows.forEach(row -> list.add(item(row)));
        open.forEach(this::open);
        list.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
        add.setVisible(records()
                .mayAdd(
                        page.partnership(),
                        contents.kind(),
                        parent,
                        contents.newValues().get()));
    }

    /** Shows the fields of that record, where its row is folded. */
    public void open(RecordId id) {
        FoldedRow row = folded.get(id);
        if (row != null) {
            row.setOpened(true);
        }
    }

    private ListItem item(RecordRow row) {
        Component content = contents.row().apply(page.of(row));
        if (content instanceof FoldedRow fold) {
            folded.put(row.id(), fold);
        }
        ListItem item = new ListItem(content);
        item.setId("record-" + row.id());
        LinkedRecord.mark(item, row.key());
        if (page.mayRemove(row)) {
            item.add(tools(row));
        }
        return item;
    }

    private Div tools(RecordRow row) {
        int index = rows.indexOf(row);
        Button up = tool(VaadinIcon.ARROW_UP, "list.up", row, () -> swap(index, index - 1));
        up.setEnabled(index > 0);
        Button down = tool(VaadinIcon.ARROW_DOWN, "list.down", row, () -> swap(index, index + 1));
        down.setEnabled(index < rows.size() - 1);
        Button remove = tool(
                VaadinIcon.TRASH,
                "list.remove",
                row,
                () -> new RemoveDialog(texts(), name(row), () -> remove(row.id())).open());
        Div tools = new Div(up, down, remove);
        tools.addClassName("planner-row-tools");
        return tools;
    }

    private Button tool(VaadinIcon icon, String key, RecordRow row, Runnable act) {
        Button button = new Button(icon.create(), pressed -> act.run());
        button.addThemeName("tertiary");
        button.addThemeName("icon");
        String label = texts().get(key, "name", name(row));
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    private void addRecord() {
        RecordId added;
        try {
            added = records()
                    .add(
                            page.partnership(),
                            contents.kind(),
                            parent,
                            contents.newValues().get())
                    .id();
        } catch (InvalidValueException refused) {
            page.saving()
                    .notSaved(texts().get(
                                    refused.problem().textKey(),
                                    refused.problem().arguments()));
            return;
        }
        afterChange();
        open(added);
    }

    private void remove(RecordId id) {
        // as the record is now: whoever removes it has been told its name and means it whatever was changed since
        records()
                .find(page.partnership(), contents.kind(), id)
                .ifPresent(now -> records().remove(page.partnership(), contents.kind(), id, now.version()));
        afterChange();
    }

    private void swap(int one, int other) {
        List<RecordId> order = new ArrayList<>(rows.stream().map(RecordRow::id).toList());
        Collections.swap(order, one, other);
        records().reorder(page.partnership(), contents.kind(), order);
        afterChange();
    }

    private void afterChange() {
        page.saving().saved();
        refresh();
        changed.run();
    }

    private String name(RecordRow row) {
        String title = RecordTitle.of(row);
        return title.isEmpty() ? texts().get("record." + contents.kind()) : title;
    }

    private Records records() {
        return page.records();
    }

    private Texts texts() {
        return page.texts();
    }
}
