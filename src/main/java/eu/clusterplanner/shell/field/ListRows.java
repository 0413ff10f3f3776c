package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.LinkedRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list on the page, in the order of their records: of a long list those that are first, match the filter
 * or were asked for; the others are made when they are.
 */
final class ListRows extends OrderedList {

    private static final long serialVersionUID = 1L;
    private static final String ROW = "vaadin-details-summary, input, textarea";

    private final transient Function<RecordRow, Component> content;
    private final transient BiConsumer<ListItem, RecordRow> tools;
    private final RowFilter filter;
    private final MoreRows more;
    private final transient ShownRows part;
    private final transient Map<RecordId, ListItem> items = new HashMap<>();
    private final transient Map<RecordId, FoldedRow> folded = new HashMap<>();
    private transient List<RecordRow> rows = List.of();

    /**
     * No rows yet.
     *
     * @param first how many rows are made at first; 0: as many as suit what is in them
     * @param content makes what stands in a row
     * @param tools adds to a row what is done with it as a whole
     */
    ListRows(
            PageFields page, int first, Function<RecordRow, Component> content, BiConsumer<ListItem, RecordRow> tools) {
        this.content = content;
        this.tools = tools;
        this.part = new ShownRows(first);
        this.filter = new RowFilter(page, this::arrange);
        this.more = new MoreRows(page.texts(), this::showMore);
    }

    /** The field that stands above the rows. */
    RowFilter filter() {
        return filter;
    }

    /** The way to rows that are not shown, below them. */
    MoreRows more() {
        return more;
    }

    /** Makes the rows anew, of these records; those that were open are open again. */
    void show(List<RecordRow> records) {
        rows = records;
        Set<RecordId> open = folded.entrySet().stream()
                .filter(row -> row.getValue().isOpened())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        folded.clear();
        items.clear();
        removeAll();
        open.forEach(part::keep);
        setVisible(!rows.isEmpty());
        filter.fitTo(rows.size());
        arrange();
        open.forEach(this::open);
    }

    /**
     * Shows these records; the rows of those that were there stay as they are.
     *
     * @param used the record of which the row stays even where it is not there any more
     */
    void follow(List<RecordRow> records, @Nullable RecordId used) {
        Set<RecordId> there = records.stream().map(RecordRow::id).collect(Collectors.toSet());
        rows = used == null || there.contains(used) ? records : withGone(records, used);
        Set.copyOf(items.keySet()).stream()
                .filter(id -> !there.contains(id) && !id.equals(used))
                .forEach(this::drop);
        setVisible(!items.isEmpty() || !rows.isEmpty());
        filter.fitTo(rows.size());
        arrange();
        items.forEach((id, item) -> describe(item, id));
    }

    /** Who writes in a row that somebody removes goes on where it stands. */
    private List<RecordRow> withGone(List<RecordRow> records, RecordId gone) {
        int place = place(gone);
        if (place < 0) {
            return records;
        }
        List<RecordRow> with = new ArrayList<>(records);
        with.add(Math.min(place, records.size()), rows.get(place));
        return with;
    }

    private void drop(RecordId id) {
        folded.remove(id);
        ListItem item = items.remove(id);
        if (item != null) {
            item.removeFromParent();
        }
    }

    /** The row of that record is shown from now on, wherever in the list it is. */
    void keep(RecordId id) {
        part.keep(id);
    }

    /** Shows the row of that record, and opens it if it is one that is folded. */
    void open(RecordId id) {
        part.keep(id);
        arrange();
        FoldedRow row = folded.get(id);
        if (row != null) {
            row.setOpened(true);
        }
    }

    /** Shows the row with that key, or with the part of a record that has it. */
    void reveal(String key) {
        rows.stream()
                .filter(row ->
                        row.key().equals(key) || key.startsWith(row.key() + "/") || key.endsWith("/" + row.key()))
                .forEach(row -> part.keep(row.id()));
        arrange();
    }

    /** Focuses the first of these that the row has; the list was made anew, so that the browser forgot where it was. */
    void focus(RecordId id, String selector) {
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

    /** Counted from 0; -1 for a record that is not in the list. */
    int place(RecordId id) {
        return rows.stream().map(RecordRow::id).toList().indexOf(id);
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
                if (indexOf(item) != place) {
                    addComponentAtIndex(place, item);
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

    private ListItem item(RecordRow row) {
        Component shown = content.apply(row);
        if (shown instanceof FoldedRow fold) {
            folded.put(row.id(), fold);
        }
        ListItem item = new ListItem(shown);
        item.setId("record-" + row.id());
        LinkedRecord.mark(item, row.key());
        tools.accept(item, row);
        describe(item, row.id());
        return item;
    }

    private void describe(ListItem item, RecordId id) {
        int place = place(id);
        item.getElement().setAttribute("aria-posinset", String.valueOf(place + 1));
        item.getElement().setAttribute("aria-setsize", String.valueOf(rows.size()));
        item.getChildren()
                .filter(RowTools.class::isInstance)
                .map(RowTools.class::cast)
                .forEach(each -> each.stand(place, rows.size()));
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
}
