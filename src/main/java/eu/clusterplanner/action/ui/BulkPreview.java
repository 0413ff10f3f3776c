package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.shared.RecordId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What one change does to many actions: each can be left out. */
final class BulkPreview extends Div {

    private static final long serialVersionUID = 1L;

    /** The rest goes the same way, and is only counted. */
    private static final int MOST = 50;

    private final transient ActionWords words;
    private final transient Runnable changed;
    private final transient Set<RecordId> leftOut = new HashSet<>();
    private transient List<BulkChange.Line> lines = List.of();

    BulkPreview(ActionWords words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        addClassName("planner-bulk-preview");
    }

    /** Those that change and that nobody left out. */
    List<BulkChange.Line> ticked() {
        return lines.stream()
                .filter(line -> line.changes() && !leftOut.contains(line.row().id()))
                .toList();
    }

    void show(List<BulkChange.Line> newLines) {
        lines = newLines;
        removeAll();
        if (!lines.isEmpty()) {
            long changing = lines.stream().filter(BulkChange.Line::changes).count();
            long refused = lines.stream().filter(line -> line.problem() != null).count();
            Paragraph sums = new Paragraph(words.texts()
                    .get(
                            "actions.bulk.sums",
                            Map.of(
                                    "changing", changing,
                                    "same", lines.size() - changing - refused,
                                    "refused", refused)));
            sums.getElement().setAttribute("role", "status");
            add(sums, list());
        }
        changed.run();
    }

    /** What is refused comes first, as people have to see it. */
    private UnorderedList list() {
        UnorderedList list = new UnorderedList();
        List<BulkChange.Line> told = Stream.concat(
                        lines.stream().filter(line -> line.problem() != null),
                        lines.stream().filter(BulkChange.Line::changes))
                .toList();
        told.stream().limit(MOST).forEach(line -> list.add(item(line)));
        if (told.size() > MOST) {
            list.add(new ListItem(words.texts().get("actions.paste.more", "count", told.size() - MOST)));
        }
        return list;
    }

    private ListItem item(BulkChange.Line line) {
        Checkbox box = new Checkbox(
                words.title(line.row()),
                line.changes() && !leftOut.contains(line.row().id()));
        box.setEnabled(line.changes());
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                leftOut.remove(line.row().id());
            } else {
                leftOut.add(line.row().id());
            }
            changed.run();
        });
        Span what = new Span(
                line.problem() == null
                        ? words.texts()
                                .get("actions.bulk.line", Map.of("now", said(line.now()), "then", said(line.then())))
                        : words.texts().get("actions.bulk.refused", "problem", line.problem()));
        what.addClassName(line.problem() == null ? "planner-small" : "planner-bulk-refused");
        return new ListItem(box, what);
    }

    private String said(String text) {
        return text.isEmpty() ? words.texts().get("sheet.empty") : text;
    }
}
