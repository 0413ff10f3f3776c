package eu.clusterplanner.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.review.Closing;
import eu.clusterplanner.review.ItemResult;
import eu.clusterplanner.review.ReviewBoard;
import eu.clusterplanner.review.ReviewContents;
import eu.clusterplanner.review.ReviewItem;
import eu.clusterplanner.review.analysis.Verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the rule decides about each point, and what the manager may say: talk about it in the meeting, and why. */
final class ClosingForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ReviewBoard board;
    private final transient ReviewWords words;
    private final transient List<Said> said = new ArrayList<>();

    /** One point; result: empty: as the rule says. */
    private record Said(ReviewItem item, Select<ItemResult> result, TextField note) {

        Closing closing() {
            @Nullable ItemResult chosen = result.getValue();
            return new Closing(item.id(), chosen, Objects.requireNonNullElse(note.getValue(), ""));
        }
    }

    ClosingForm(ReviewBoard board, ReviewWords words) {
        this.board = board;
        this.words = words;
        add(new Paragraph(words.get("close.line")));
        board.contents().items().forEach(item -> add(row(item)));
    }

    /** What is said about each point. */
    List<Closing> value() {
        return said.stream().map(Said::closing).toList();
    }

    private Div row(ReviewItem item) {
        ReviewContents contents = board.contents();
        Outcome outcome = contents.verdict(item.id()).outcome();
        Select<ItemResult> result = new Select<>();
        result.setLabel(words.get("close.result"));
        result.setAriaLabel(words.get("close.result.of", Map.of("title", words.title(item))));
        if (outcome == Outcome.OPEN) {
            result.setItems(ItemResult.AGREED, ItemResult.NOT_AGREED, ItemResult.MEETING);
        } else {
            result.setEmptySelectionAllowed(true);
            result.setEmptySelectionCaption(words.get("close.by-rule"));
            result.setItems(ItemResult.MEETING);
        }
        result.setItemLabelGenerator(each ->
                each == null ? words.get("close.by-rule") : words.texts().get(each.textKey()));
        TextField note = new TextField(words.get("close.note"));
        note.setAriaLabel(words.get("close.note.of", Map.of("title", words.title(item))));
        note.setMaxLength(1000);
        said.add(new Said(item, result, note));
        Span title = new Span(words.title(item));
        title.addClassName("planner-review-title");
        Span verdict = new Span(words.verdict(contents, item));
        verdict.addClassName("planner-small");
        Div what = new Div(title, verdict);
        if (board.edited().containsKey(item.id())) {
            Span edited = new Span(words.get("close.edited"));
            edited.addClassNames("planner-tag", "planner-review-waits");
            what.add(edited);
        }
        Div row = new Div(what, result, note);
        row.addClassName("planner-review-closing");
        return row;
    }
}
