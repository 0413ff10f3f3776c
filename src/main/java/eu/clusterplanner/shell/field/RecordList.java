package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.LinkedRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The records of one kind below one parent, a row each: people add, copy, remove (and take that back), filter, and put
 * them into another order. What a row shows is the page's business. Of a long list the first rows are made, the others
 * when they are asked for: by a button, by the filter, by a link.
 */
public final class RecordList extends Div implements LinkedRecord.ShowsPart {

    private static final long serialVersionUID = 1L;
    private static final String ROW = "vaadin-details-summary, input, textarea";

    private final transient PageFields page;
    private final transient Contents contents;
    private final @Nullable RecordId parent;
    private final OrderedList list = new OrderedList();
    private final Paragraph empty = new Paragraph();
    private final Button add = new Button();
    private final Div begin = new Div(add);
    private final RowFilter filter;
    private final MoreRows more;
    private final transient ShownRows part;
    private final transient Map<RecordId, ListItem> items = new HashMap<>();
    private final transient Map<RecordId, FoldedRow> folded = new HashMap<>();
    private transient List<RecordRow> rows = List.of();
    private transient Runnable changed = () -> {};
    private transient Runnable make = this::addRecord;
    private boolean copies = true;

    /**
     * What stands in a list.
     *
     * @param kind name of the kind of record
     * @param emptyKey text for an empty list: it says the next act
     * @param addKey text of the button that adds
     * @param newValues what a new record begins with, made of those in the list; a required text needs a value, for
     *     example "New partner"
     * @param row the contents of a row, made of the record's fields
     * @param first how many rows are made at first; 0: as many as suit what is in them
     */
    public record Contents(
            String kind,
            String emptyKey,
            String addKey,
            Function<List<RecordRow>, Map<String, ?>> newValues,
            Function<RecordFields, Component> row,
            int first) {

        /** Contents of which as many rows are made at first as suit what is in them. */
        public Contents(
                String kind,
                String emptyKey,
                String addKey,
                Function<List<RecordRow>, Map<String, ?>> newValues,
                Function<RecordFields, Component> row) {
            this(kind, emptyKey, addKey, newValues, row, 0);
        }

        /** The same, of which so many rows are made at first. */
        public Contents first(int rows) {
            return new Contents(kind, emptyKey, addKey, newValues, row, rows);
        }
    }

    /** parent: the record that these are a part of, null for records directly of the partnership. */
    public RecordList(PageFields page, @Nullable RecordId parent, Contents contents) {
        this.page = page;
        this.parent = parent;
        this.contents = contents;
        this.part = new ShownRows(contents.first());
        this.filter = new RowFilter(page, this::arrange);
        this.more = new MoreRows(page.texts(), this::showMore);
        addClassName("planner-list");
        empty.setText(texts().get(contents.emptyKey()));
        empty.addClassName("planner-empty");
        add.setText(texts().get(contents.addKey()));
        add.addClickListener(pressed -> make.run());
        begin.addClassName("planner-buttons");
        if (CatalogueButton.exists(page, contents.kind())) {
            begin.add(new CatalogueButton(
                    page, contents.kind(), () -> contents.newValues().apply(rows), this::shown));
        }
        add(filter, list, more, empty, begin);
        refresh();
    }

    /** Told after records were added, removed or put into another order. */
    public RecordList onChanged(Runnable told) {
        this.changed = told;
        return this;
    }

    /** The button that adds does this instead: its records cannot begin empty, nor as copies of each other. */
    public RecordList madeBy(Runnable act) {
        this.make = act;
        this.copies = false;
        refresh();
        return this;
    }

    /** Shows a record that {@link #madeBy} has made. */
    public void made(RecordId id) {
        shown(List.of(id));
    }

    boolean allowsCopies() {
        return copies;
    }

    /** Whether the person may put the rows into another order. */
    boolean allowsOrder() {
        return page.mayOrder(contents.kind());
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
        items.clear();
        list.removeAll();
        open.forEach(part::keep);
        list.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
        begin.setVisible(records()
                .mayAdd(
                        page.partnership(),
                        contents.kind(),
                        parent,
                        contents.newValues().apply(rows)));
        filter.fitTo(rows.size());
        arrange();
        open.forEach(this::open);
    }

    /** Opens the row of that record, if it is one that is folded. */
    public void open(RecordId id) {
        part.keep(id);
        arrange();
        FoldedRow row = folded.get(id);
        if (row != null) {
            row.setOpened(true);
        }
    }

    @Override
    public void reveal(String key) {
        rows.stream()
                .filter(row ->
                        row.key().equals(key) || key.startsWith(row.key() + "/") || key.endsWith("/" + row.key()))
                .forEach(row -> part.keep(row.id()));
        arrange();
    }

    /** Makes the rows that are to be seen and not there yet, in their places, and hides those that are not. */
    private void arrange() {
        List<RecordRow> found = rows.stream().filter(filter::matches).toList();
        Set<RecordId> seen = part.of(found, this::isHeavy);
        int place = 0;
        for (RecordRow row : rows) {
            boolean wanted = seen.contains(row.id());
            ListItem item = wanted ? made(row) : items.get(row.id());
            if (item != null) {
                if (item.getParent().isEmpty()) {
                    list.addComponentAtIndex(place, item);
                }
                item.setVisible(wanted);
                place++;
            }
        }
        more.show(seen.size(), found.size());
    }

    private ListItem made(RecordRow row) {
        return items.computeIfAbsent(row.id(), id -> item(row));
    }

    /** Whether rows show all their fields at once, and not a line that can be opened. */
    private boolean isHeavy() {
        made(rows.getFirst());
        return folded.isEmpty();
    }

    /** The keyboard goes on at the first of the rows that are new. */
    private void showMore(int count) {
        Set<RecordId> before = Set.copyOf(items.keySet());
        part.more(count);
        arrange();
        rows.stream()
                .map(RecordRow::id)
                .filter(id -> items.containsKey(id) && !before.contains(id))
                .findFirst()
                .ifPresent(id -> focus(id, ROW));
    }

    private ListItem item(RecordRow row) {
        Component content = contents.row().apply(page.of(row));
        if (content instanceof FoldedRow fold) {
            folded.put(row.id(), fold);
        }
        ListItem item = new ListItem(content);
        item.setId("record-" + row.id());
        item.getElement().setAttribute("aria-posinset", String.valueOf(place(row.id()) + 1));
        item.getElement().setAttribute("aria-setsize", String.valueOf(rows.size()));
        LinkedRecord.mark(item, row.key());
        if (page.mayRemove(row)) {
            item.add(new RowTools(this, item, row));
        }
        return item;
    }

    private void addRecord() {
        try {
            RecordId added = records()
                    .add(
                            page.partnership(),
                            contents.kind(),
                            parent,
                            contents.newValues().apply(rows))
                    .id();
            shown(List.of(added));
        } catch (InvalidValueException refused) {
            page.refuse(refused);
        }
    }

    /** Shows records that are new; a single one is opened. */
    private void shown(List<RecordId> added) {
        filter.clear();
        added.forEach(part::keep);
        afterChange();
        if (added.size() == 1) {
            begin(added.getFirst());
        }
    }

    void copy(RecordRow row) {
        page.copy(row).ifPresentOrElse(copy -> shown(List.of(copy)), this::refresh);
    }

    void remove(RecordRow row) {
        page.remove(row, this::afterChange);
        add.focus();
    }

    /** Opens a new record with the cursor in its first field, whose text is replaced by what is typed. */
    private void begin(RecordId id) {
        open(id);
        focus(id, "input, textarea");
    }

    /** Focuses the first of these that the row has; the list was made anew, so that the browser forgot where it was. */
    private void focus(RecordId id, String selector) {
        ListItem item = items.get(id);
        if (item == null) {
            return;
        }
        item.getElement()
                .executeJs(
                        "setTimeout(() => { const first = this.querySelector($0) ?? this.querySelector('[tabindex]');"
                                + " first?.focus(); first?.select?.(); })",
                        selector);
    }

    /**
     * Puts the record to that place, counted from 0; places beyond the ends are the ends.
     *
     * @param focus what gets the focus in the row then, a selector
     */
    void move(RecordId id, int place, String focus) {
        List<RecordId> order = new ArrayList<>(rows.stream().map(RecordRow::id).toList());
        order.remove(id);
        order.add(Math.clamp(place, 0, order.size()), id);
        records().reorder(page.partnership(), contents.kind(), order);
        part.keep(id);
        afterChange();
        focus(id, focus);
    }

    private void afterChange() {
        page.saving().saved();
        refresh();
        changed.run();
    }

    String title(RecordRow row) {
        return page.title(row);
    }

    int place(RecordId id) {
        return rows.stream().map(RecordRow::id).toList().indexOf(id);
    }

    private Records records() {
        return page.records();
    }

    Texts texts() {
        return page.texts();
    }
}
