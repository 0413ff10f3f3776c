package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.LinkedRecord;
import eu.clusterplanner.shell.history.HistoryLink;
import eu.clusterplanner.shell.talk.TalkButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The records of one kind below one parent, a row each: people add, copy, remove (and take that back), filter, and put
 * them into another order. What a row shows is the page's business. Of a long list the first rows are made, the others
 * when they are asked for: by a button, by the filter, by a link.
 */
public final class RecordList extends Div implements LinkedRecord.ShowsPart {

    private static final long serialVersionUID = 1L;

    private final transient PageFields page;
    private final transient Contents contents;
    private final @Nullable RecordId parent;
    private final ListRows shown;
    private final Paragraph empty = new Paragraph();
    private final Button add = new Button();
    private final Div begin = new Div(add);
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
        this.shown = new ListRows(page, contents.first(), row -> contents.row().apply(page.of(row)), this::addTools);
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
        add(shown.filter(), shown, shown.more(), empty, begin);
        refresh();
        page.open().add(this);
    }

    RecordKind kind() {
        return page.kind(contents.kind());
    }

    /**
     * Others have added, removed or moved records; all other rows stay as they are.
     *
     * @param used the record in which the cursor is: its row stays until the list is read again
     */
    void follow(@Nullable RecordId used) {
        read();
        shown.follow(rows, used);
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
        return page.rights().mayOrder(contents.kind());
    }

    /** The rows as they were last read, in their order. */
    public List<RecordRow> rows() {
        return rows;
    }

    /** Reads the records anew; rows that were open are open again. */
    public void refresh() {
        read();
        shown.show(rows);
    }

    private void read() {
        rows = records().list(page.partnership(), contents.kind(), parent);
        empty.setVisible(rows.isEmpty());
        begin.setVisible(records()
                .mayAdd(
                        page.partnership(),
                        contents.kind(),
                        parent,
                        contents.newValues().apply(rows)));
    }

    /** Opens the row of that record, if it is one that is folded. */
    public void open(RecordId id) {
        shown.open(id);
    }

    @Override
    public void reveal(String key) {
        shown.reveal(key);
    }

    private void addTools(ListItem item, RecordRow row) {
        if (page.rights().mayRemove(row)) {
            item.add(new RowTools(this, item, row));
        } else {
            Div talk = new Div(talk(row));
            talk.addClassName("planner-row-tools");
            item.add(talk);
        }
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
            page.acts().refuse(refused);
        }
    }

    /** Shows records that are new; a single one is opened. */
    private void shown(List<RecordId> added) {
        shown.filter().clear();
        added.forEach(shown::keep);
        afterChange();
        if (added.size() == 1) {
            begin(added.getFirst());
        }
    }

    void copy(RecordRow row) {
        page.acts()
                .copy(row)
                .ifPresentOrElse(
                        copy -> {
                            shown(List.of(copy));
                            page.acts().offerUndo("list.copied", row, this::afterChange);
                        },
                        this::refresh);
    }

    void remove(RecordRow row) {
        page.acts().remove(row, this::afterChange);
        add.focus();
    }

    /** Opens a new record with the cursor in its first field, whose text is replaced by what is typed. */
    private void begin(RecordId id) {
        open(id);
        shown.focus(id, "input, textarea");
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
        shown.keep(id);
        afterChange();
        shown.focus(id, focus);
        rows.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .ifPresent(row -> page.acts().offerUndo("list.moved", row, this::afterChange));
    }

    private void afterChange() {
        page.saving().saved();
        refresh();
        changed.run();
    }

    String title(RecordRow row) {
        return page.acts().title(row);
    }

    /** Opens what is said about that record. */
    TalkButton talk(RecordRow row) {
        return page.talkButton(row);
    }

    /** Leads to the history of that record. */
    Anchor history(RecordRow row) {
        return HistoryLink.icon(texts(), page.partnership(), row, title(row));
    }

    int place(RecordId id) {
        return shown.place(id);
    }

    private Records records() {
        return page.records();
    }

    Texts texts() {
        return page.texts();
    }
}
