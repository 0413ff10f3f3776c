package eu.clusterplanner.shell.sheet;

import com.github.benmanes.caffeine.cache.Interner;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A spreadsheet: keyboard, ranges, copy and paste, one batch a gesture. Made for up to 1,000 rows; all of them are sent
 * once, later changes cell by cell. It never overwrites the cell that a person is editing.
 */
@Tag("planner-sheet")
@JsModule("./sheet/planner-sheet.ts")
public class Sheet extends Component implements HasSize, HasStyle, Focusable<Sheet> {

    /** Most cells of one batch: 1,000 rows of 50 columns. */
    static final int MAX_CELLS = 50_000;

    /** Everybody who has the same sheet open sees the same rows: in memory they are there once. */
    private static final Interner<SheetRow> KNOWN = Interner.newWeakInterner();

    private final String label;
    private final RowOrder order = new RowOrder();
    private final RowAppends appends = new RowAppends();
    private final List<CellAnswer> offered = new ArrayList<>();
    private SheetContent content = new SheetContent(List.of(), List.of());
    private final SheetListeners listeners = new SheetListeners();
    private final SheetMarks marks = new SheetMarks();
    private final SheetEdits edits = new SheetEdits();
    private @Nullable String locked;
    private @Nullable List<String> focusNext;
    private boolean scheduled;

    /** An empty sheet with that accessible name. */
    public Sheet(String label) {
        this.label = label;
    }

    /**
     * Replaces all columns and rows. Texts that were refused, the active cell and an open editor stay where their cell
     * still exists.
     */
    public void show(List<SheetColumn> columns, List<SheetRow> rows) {
        content = new SheetContent(columns, rows.stream().map(KNOWN::intern).toList());
        getUI().ifPresent(this::schedule);
    }

    /**
     * As {@link #show}; where columns and rows are the same as before, only the cells that differ are sent, and flash.
     *
     * @param by who changed them, which they say for some seconds; empty: nobody in particular
     */
    public void renew(List<SheetColumn> columns, List<SheetRow> rows, String by) {
        if (!content.hasFrame(columns, rows)) {
            show(columns, rows);
            return;
        }
        List<CellAnswer> news = new ArrayList<>();
        for (SheetRow row : rows) {
            row.cells().forEach((column, cell) -> {
                if (!cell.equals(content.cell(row, column))) {
                    news.add(CellAnswer.news(row.id(), column, cell));
                }
            });
        }
        update(news, by);
    }

    /** News about single cells. Cells that look different flash once. */
    public void update(List<CellAnswer> news) {
        update(news, "");
    }

    /** As {@link #update(List)}; by: who changed them, which they say for some seconds. */
    public void update(List<CellAnswer> news, String by) {
        news.forEach(content::store);
        if (isAttached() && !scheduled && !news.isEmpty()) {
            getElement().callJsFunction("update", SheetJson.answers(news), by);
        }
    }

    /** What the sheet shows in a cell, as the server knows it; empty for a cell that it does not have. */
    public SheetCell cell(String rowId, String columnId) {
        SheetRow row = content.row(rowId);
        return row == null ? SheetCell.EMPTY : content.cell(row, columnId);
    }

    /** Its columns from the beginning of a row. */
    public List<SheetColumn> columns() {
        return content.columns();
    }

    /** The ids of its rows from above, titles included. */
    public List<String> rows() {
        List<String> ids = new ArrayList<>();
        content.rows().forEach(row -> ids.add(row.id()));
        return ids;
    }

    /** The titles of rows, from above. */
    public List<String> titles() {
        List<String> titles = new ArrayList<>();
        content.rows().forEach(row -> {
            if (row.group() != null) {
                titles.add(row.group());
            }
        });
        return titles;
    }

    /** Who stores the edits. Without one the whole sheet is read only for the server. */
    public void onEdit(SheetEditHandler newHandler) {
        edits.storedBy(newHandler);
    }

    /** Lets people move rows among those below the same title, by key or by dragging; that stores the new order. */
    public void onMove(RowMoveHandler newHandler) {
        order.movedBy(newHandler);
        getUI().ifPresent(this::schedule);
    }

    /** Why rows have no place of their own at present, for instance as they are sorted; null: they can be moved. */
    public void holdRows(@Nullable String reason) {
        order.hold(reason);
        getUI().ifPresent(this::schedule);
    }

    /** Whether a row may be moved below another title; the handler of moves then does what that means. */
    public void crossTitles(boolean allowed) {
        order.cross(allowed);
        getUI().ifPresent(this::schedule);
    }

    /**
     * Names the empty row at the end, into which people type what becomes a row of its own, and tells what they paste
     * there and below.
     */
    public void onAppend(String emptyRow, RowAppendHandler newHandler) {
        appends.addedBy(emptyRow, newHandler);
        getUI().ifPresent(this::schedule);
    }

    /** Says which row it is that was begun in the empty one; to be called before {@link #show}. */
    public void rowBecame(String rowId) {
        appends.became(rowId);
    }

    /** What is said to somebody who types where nothing can be changed: why, and what to do instead. */
    public void explainLocked(String sentence) {
        locked = sentence;
        getUI().ifPresent(this::schedule);
    }

    /** Called with the ids of the selected rows when they are others. */
    public void onSelected(Consumer<List<String>> listener) {
        listeners.selected(listener);
        getUI().ifPresent(this::schedule);
    }

    /** Called with the id of a column whose heading is pressed; the handler shows the rows in that order. */
    public void onSort(Consumer<String> listener) {
        listeners.sorted(listener);
        getUI().ifPresent(this::schedule);
    }

    /** Says at the heading that rows stand in the order of that column; empty: of no column. */
    public void sortedBy(String columnId, boolean descending) {
        listeners.order(columnId, descending);
        getUI().ifPresent(this::schedule);
    }

    /** Called with the ids of row and column when somebody presses the count of what is said there. */
    public void onMark(BiConsumer<String, String> listener) {
        marks.pressed(listener);
    }

    /**
     * How much is said about cells, which they show as a count.
     *
     * @param open by row and column; without a column: about the row as a whole. What is not shown is left out
     */
    public void mark(Map<String, Map<String, Integer>> open) {
        if (marks.are(open) && isAttached() && !scheduled) {
            getElement().callJsFunction("mark", marks.json());
        }
    }

    /** Called with the ids of row and column when another cell becomes the active one. */
    public void onActive(BiConsumer<String, String> listener) {
        listeners.active(listener);
        getUI().ifPresent(this::schedule);
    }

    /** Scrolls to a cell and gives it the keyboard, as a link from a finding does. */
    public void focusCell(String rowId, String columnId) {
        if (isAttached() && !scheduled) {
            getElement().callJsFunction("focusCell", rowId, columnId);
        } else {
            focusNext = List.of(rowId, columnId);
        }
    }

    /**
     * Enters these texts as if somebody had typed them, by one gesture. What is refused stays in its cell, with the
     * message, until it is corrected or given up.
     */
    public void enter(List<CellEdit> texts) {
        List<CellAnswer> answers = edits.answers(texts, content, texts());
        answers.forEach(content::store);
        List<CellAnswer> good =
                answers.stream().filter(answer -> answer.problem() == null).toList();
        if (isAttached() && !scheduled && !good.isEmpty()) {
            getElement().callJsFunction("update", SheetJson.answers(good), "");
        }
        Map<List<String>, String> typed = texts.stream()
                .collect(Collectors.toMap(
                        edit -> List.of(edit.rowId(), edit.columnId()), CellEdit::text, (first, last) -> last));
        answers.stream()
                .filter(answer -> answer.problem() != null)
                .forEach(answer -> offer(answer, typed.getOrDefault(List.of(answer.rowId(), answer.columnId()), "")));
    }

    private void offer(CellAnswer refused, String text) {
        offered.add(new CellAnswer(refused.rowId(), refused.columnId(), SheetCell.of(text, 0), refused.problem()));
        if (isAttached() && !scheduled) {
            sendOffers();
        }
    }

    private void sendOffers() {
        for (CellAnswer each : offered) {
            SheetCell typed = each.cell();
            getElement()
                    .callJsFunction(
                            "refuse", each.rowId(), each.columnId(), typed == null ? "" : typed.text(), each.problem());
        }
        offered.clear();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        scheduled = false;
        schedule(event.getUI());
    }

    /** However often the content changes in a request, it is sent once, at its end. */
    private void schedule(UI ui) {
        if (!scheduled) {
            scheduled = true;
            ui.beforeClientResponse(this, context -> send());
        }
    }

    private void send() {
        scheduled = false;
        ObjectNode json = SheetJson.content(content);
        json.put("label", label);
        if (locked != null) {
            json.put("locked", locked);
        }
        listeners.describe(json);
        order.describe(json);
        appends.describe(json);
        json.set("texts", SheetJson.texts(texts()));
        json.set("marks", marks.json());
        getElement().callJsFunction("show", json);
        if (focusNext != null) {
            getElement().callJsFunction("focusCell", focusNext.get(0), focusNext.get(1));
            focusNext = null;
        }
        sendOffers();
    }

    @ClientCallable
    ArrayNode edit(ArrayNode batch) {
        if (batch.size() > MAX_CELLS) {
            throw new IllegalArgumentException("A batch of " + batch.size() + " cells is too large");
        }
        List<CellAnswer> answers = edits.answers(SheetJson.edits(batch), content, texts());
        answers.forEach(content::store);
        return SheetJson.answers(answers);
    }

    /**
     * A text as a cell would take it.
     *
     * @param text in the form of the column
     * @param problem why it would not, in words; null: it would
     */
    public record Checked(String text, @Nullable String problem) {}

    /** What would become of a text there before its handler sees it; nothing is stored. */
    public Checked check(CellEdit edit) {
        EditCheck.Result result = new EditCheck(content, texts()).check(edit);
        return new Checked(result.edit().text(), result.problem());
    }

    @ClientCallable
    String move(String rowId, String besideId, boolean after) {
        return order.move(new RowMove(rowId, besideId, after), content, texts());
    }

    @ClientCallable
    String append(ArrayNode columns, ArrayNode rows) {
        if (rows.size() > RowAppends.MOST_ROWS) {
            return texts().get("sheet.too-many-rows", "count", rows.size());
        }
        if ((long) columns.size() * rows.size() > MAX_CELLS) {
            throw new IllegalArgumentException("A block of " + rows.size() + " rows is too large");
        }
        return appends.append(columns, rows, texts());
    }

    @ClientCallable
    void selected(ArrayNode rows) {
        listeners.select(rows.valueStream().map(row -> row.asString("")).toList());
    }

    @ClientCallable
    void active(String rowId, String columnId) {
        listeners.activate(rowId, columnId);
    }

    @ClientCallable
    void sort(String columnId) {
        if (content.column(columnId) != null) {
            listeners.sort(columnId);
        }
    }

    @ClientCallable
    void marked(String rowId, String columnId) {
        marks.press(rowId, columnId);
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
