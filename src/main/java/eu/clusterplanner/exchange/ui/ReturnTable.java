package eu.clusterplanner.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.clusterplanner.exchange.ReturnedRow;
import eu.clusterplanner.exchange.difference.CellDifference;
import eu.clusterplanner.exchange.difference.CellState;
import eu.clusterplanner.exchange.difference.RowState;
import eu.clusterplanner.exchange.workbook.SheetWords;
import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The different rows of one sheet: what was exported, what the file has, what is here now. */
final class ReturnTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    /** Enough of a long text to know it. */
    private static final int MOST_CHARACTERS = 300;

    private static final List<String> COLUMNS = List.of("take", "column", "exported", "file", "now", "state");

    private final transient Texts texts;
    private final transient SheetWords words;
    private final transient ReturnTicks ticks;

    ReturnTable(Texts texts, SheetWords words, ReturnTicks ticks, String name) {
        this.texts = texts;
        this.words = words;
        this.ticks = ticks;
        addClassName("planner-returned");
        getElement().setAttribute("aria-label", name);
        NativeTableRow head = getHead().addRow();
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(text("column." + column));
            cell.getElement().setAttribute("scope", "col");
        });
    }

    void add(ReturnedRow row) {
        NativeTableRow line = getBody().addRow();
        line.addClassName("planner-returned-row");
        line.addDataCell().add(ticks.named(texts.get("exchange.return.take", "name", row.title()), row.choices()));
        NativeTableHeaderCell title = line.addHeaderCell();
        title.getElement()
                .setAttribute("scope", "row")
                .setAttribute("colspan", row.state() == RowState.CHANGED ? "5" : "1");
        title.setText(row.title());
        if (row.state() == RowState.CHANGED) {
            row.difference().offered().forEach(cell -> addCell(row, cell));
            return;
        }
        NativeTableCell whole = line.addDataCell();
        whole.getElement().setAttribute("colspan", "3");
        Stream.of(contents(row), goesWith(row))
                .filter(text -> !text.isEmpty())
                .forEach(text -> whole.add(new Span(text)));
        line.addDataCell().add(state(row.state().name(), icon(row.state())));
    }

    private void addCell(ReturnedRow row, CellDifference<JsonNode> cell) {
        NativeTableRow line = getBody().addRow();
        String heading = words.heading(row.sheet(), cell.column());
        line.addDataCell()
                .add(ticks.named(
                        texts.get("exchange.return.take-cell", Map.of("name", row.title(), "column", heading)),
                        List.of(row.choice(cell))));
        NativeTableHeaderCell name = line.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.setText(heading);
        addValue(
                line,
                "exported",
                cell.state() == CellState.DIFFERENT ? text("not-known") : value(row, cell, cell.exported()));
        addValue(line, "file", value(row, cell, cell.file()));
        addValue(line, "now", value(row, cell, cell.now()));
        line.addDataCell().add(state(cell.state().name(), icon(cell.state())));
    }

    /** On narrow windows the heading stands before each value. */
    private void addValue(NativeTableRow line, String column, String value) {
        NativeTableCell cell = line.addDataCell();
        cell.setText(value);
        cell.getElement().setAttribute("data-label", text("column." + column));
    }

    private String value(
            ReturnedRow row, CellDifference<JsonNode> cell, @org.jspecify.annotations.Nullable JsonNode value) {
        String written = words.value(row.sheet(), cell.column(), value);
        return written.isEmpty() ? text("empty") : shortened(written);
    }

    /** What a new row would be, and what was changed here in one that would go. */
    private String contents(ReturnedRow row) {
        boolean adds = row.state().adds();
        if (row.state() == RowState.MISSING) {
            return "";
        }
        String cells = row.difference().cells().stream()
                .map(cell -> words.heading(row.sheet(), cell.column()) + ": "
                        + value(row, cell, adds ? cell.file() : cell.now()))
                .collect(Collectors.joining(" · "));
        return adds || cells.isEmpty() ? cells : texts.get("exchange.return.changed-here", "cells", cells);
    }

    private String goesWith(ReturnedRow row) {
        List<String> parts = new ArrayList<>();
        row.goesWith().forEach((kind, count) -> {
            String key = "exchange.return.goes." + kind;
            parts.add(texts.get(texts.has(key) ? key : "exchange.return.goes.other", "count", count));
        });
        return parts.isEmpty() ? "" : texts.get("exchange.return.goes", "what", String.join(", ", parts));
    }

    private Component state(String state, VaadinIcon icon) {
        Icon sign = icon.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        String name = state.toLowerCase(Locale.ROOT).replace('_', '-');
        Span words = new Span(sign, new Span(text("state." + name)));
        words.addClassNames("planner-returned-state", "planner-returned-" + name);
        return words;
    }

    private static VaadinIcon icon(CellState state) {
        return switch (state) {
            case CONFLICT -> VaadinIcon.WARNING;
            case DIFFERENT -> VaadinIcon.QUESTION_CIRCLE_O;
            case CHANGED, CHANGED_HERE -> VaadinIcon.PENCIL;
        };
    }

    private static VaadinIcon icon(RowState state) {
        return switch (state) {
            case NEW -> VaadinIcon.PLUS;
            case REMOVED_HERE, REMOVED_AND_CHANGED_HERE -> VaadinIcon.WARNING;
            case REMOVED, MISSING -> VaadinIcon.TRASH;
            case CHANGED -> VaadinIcon.PENCIL;
        };
    }

    private static String shortened(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + " …";
    }

    private String text(String key) {
        return texts.get("exchange.return." + key);
    }
}
