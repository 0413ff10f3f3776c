package eu.clusterplanner.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.discussion.CommentService;
import eu.clusterplanner.review.ItemWord;
import eu.clusterplanner.review.ReviewAnswer;
import eu.clusterplanner.review.ReviewBoard;
import eu.clusterplanner.review.ReviewContents;
import eu.clusterplanner.review.ReviewItem;
import eu.clusterplanner.review.ReviewSeat;
import eu.clusterplanner.review.SuggestedWord;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.LinkedRecord;
import eu.clusterplanner.shell.PartnershipPage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One point of a review: how it stands, and folded what partners say to it. */
final class PointRow extends Details {

    private static final long serialVersionUID = 1L;

    private final transient ReviewBoard board;
    private final transient ReviewItem item;
    private final transient ReviewWords words;
    private final transient @Nullable BoardActs acts;
    private final transient Begun begun;
    private boolean filled;

    /**
     * What the manager is about; it outlives the row, which is drawn anew when anything is stored.
     *
     * @param open ids of the points that are shown with what stands behind them
     * @param replies texts that are typed and not sent, by answer
     */
    record Begun(Set<String> open, Map<RecordId, String> replies) {}

    /** acts: null for those who only read. */
    PointRow(ReviewBoard board, ReviewItem item, ReviewWords words, @Nullable BoardActs acts, Begun begun) {
        this.board = board;
        this.item = item;
        this.words = words;
        this.acts = acts;
        this.begun = begun;
        Set<String> open = begun.open();
        addClassName("planner-review-point");
        LinkedRecord.mark(this, item.id().toString());
        setSummary(summary());
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                open.add(item.id().toString());
                fill();
            } else {
                open.remove(item.id().toString());
            }
        });
        setOpened(open.contains(item.id().toString()));
        if (isOpened()) {
            fill();
        }
    }

    private ReviewContents contents() {
        return board.contents();
    }

    private Div summary() {
        Span title = new Span(words.title(item));
        title.addClassName("planner-review-title");
        Span tally = new Span(words.tally(contents(), item));
        tally.addClassName("planner-small");
        Div line = new Div(title, tally);
        line.addClassName("planner-review-summary");
        if (item.result() != null) {
            Span result = new Span(words.texts().get(item.result().textKey()));
            result.addClassNames(
                    "planner-tag",
                    "result-" + item.result().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            line.add(result);
        }
        if (item.discuss()) {
            line.add(tag("discuss"));
        }
        if (contents().objectedInTime(item.id())) {
            line.add(tag("objected"));
        }
        if (board.edited().containsKey(item.id())) {
            line.add(tag("edited"));
        }
        long waiting = contents().answersTo(item.id()).stream()
                .filter(ReviewAnswer::waitsForManager)
                .count();
        if (waiting > 0 && contents().round().open()) {
            Span open = new Span(words.get("to-settle", Map.of("count", waiting)));
            open.addClassNames("planner-tag", "planner-review-waits");
            line.add(open);
        }
        return line;
    }

    private Span tag(String key) {
        Span tag = new Span(words.get(key));
        tag.addClassName("planner-tag");
        return tag;
    }

    /** Only when it is opened: there may be many points. */
    private void fill() {
        if (filled) {
            return;
        }
        filled = true;
        if (contents().round().open()) {
            add(new Paragraph(words.verdict(contents(), item)));
        } else if (item.note() != null) {
            add(new Paragraph(words.get("note", Map.of("note", item.note()))));
        }
        List<ItemWord> edited = board.edited().getOrDefault(item.id(), List.of());
        if (!edited.isEmpty()) {
            add(
                    new Paragraph(words.get("edited.line")),
                    list(edited.stream().map(words::change).toList()));
        }
        contents().answersTo(item.id()).forEach(answer -> add(answer(answer)));
        contents().objectionsTo(item.id()).forEach(answer -> add(answer(answer)));
        List<String> earlier = contents().earlierTo(item.id()).stream()
                .map(answer -> words.earlier(contents(), answer))
                .toList();
        if (!earlier.isEmpty()) {
            add(new Details(words.get("earlier"), list(earlier)));
        }
        if (acts != null) {
            add(again(acts, !edited.isEmpty()));
        }
        add(frozen());
    }

    private Div answer(ReviewAnswer answer) {
        ReviewSeat seat = contents().seat(answer.seat()).orElseThrow();
        Span who = new Span(seat.label());
        who.addClassName("planner-review-title");
        Span vote = new Span(words.texts().get(answer.vote().textKey()));
        vote.addClassNames("planner-tag", "vote-" + answer.vote().name().toLowerCase(Locale.ROOT));
        Div head = new Div(who, vote);
        head.addClassName("planner-review-summary");
        if (answer.edition() < item.edition()) {
            head.add(tag("old-version"));
        }
        if (answer.askedAgainAt() != null) {
            head.add(tag("asked-once-more"));
        }
        if (answer.afterClosing()) {
            head.add(tag("after-closing"));
        }
        Span by = new Span(words.get(
                "given-by",
                Map.of(
                        "name",
                        answer.givenBy(),
                        "moment",
                        words.moment(contents().round(), answer.givenAt()))));
        by.addClassName("planner-small");
        Div block = new Div(head, by);
        block.addClassName("planner-review-answer");
        if (answer.reason() != null) {
            Paragraph reason = new Paragraph(answer.reason());
            reason.addClassName("planner-answer-quote");
            block.add(reason);
        }
        suggested(answer, seat, block);
        if (answer.thread() != null) {
            Anchor thread = new Anchor(
                    PartnershipPage.address(
                            contents().round().partnership(), CommentService.path(new RecordId(answer.thread()))),
                    words.get("thread.open"));
            thread.setAriaLabel(words.get("thread.open.of", Map.of("title", seat.label())));
            block.add(thread);
        }
        if (answer.settled() != null) {
            String reply = answer.reply() == null ? "" : answer.reply();
            block.add(new Paragraph(
                    words.get("settled", Map.of("how", words.settled(answer.settled()), "reply", reply))));
        } else if (acts != null && answer.waitsForManager()) {
            block.add(new SettleForm(
                    words,
                    seat.label(),
                    answer,
                    begun.replies(),
                    (settled, reply) -> acts.settle(answer, settled, reply)));
        }
        return block;
    }

    private void suggested(ReviewAnswer answer, ReviewSeat seat, Div block) {
        SuggestedWord word =
                answer.suggestion() == null ? null : board.suggestions().get(answer.suggestion());
        if (word == null) {
            return;
        }
        block.add(new Paragraph(words.get(
                "suggests",
                Map.of(
                        "label", words.texts().get(word.label()),
                        "proposed", word.proposed(),
                        "now", word.now(),
                        "state", words.texts().get(word.suggestion().state().textKey())))));
        BoardActs on = acts;
        if (on != null && word.suggestion().open()) {
            Button accept = new Button(words.get("accept"), pressed -> on.accept(answer, word));
            accept.setAriaLabel(words.get("accept.of", Map.of("title", seat.label())));
            block.add(accept);
        }
    }

    private Div again(BoardActs on, boolean edited) {
        Div buttons = new Div();
        buttons.addClassName("planner-buttons");
        boolean concerned = contents().answersTo(item.id()).stream()
                .anyMatch(answer -> answer.vote().needsReason());
        if (concerned) {
            buttons.add(new Button(words.get("ask-again"), pressed -> on.askAgain(item, false)));
        }
        if (edited) {
            buttons.add(new Button(words.get("ask-again.all"), pressed -> on.askAgain(item, true)));
        }
        return buttons;
    }

    /** What partners decide on, folded. */
    private Details frozen() {
        List<String> lines = board.words().getOrDefault(item.id(), List.of()).stream()
                .map(word ->
                        word.changed() ? words.change(word) : words.texts().get(word.label()) + ": " + word.value())
                .toList();
        Details details = new Details(words.get("frozen", Map.of("edition", item.edition())), list(lines));
        details.setVisible(!lines.isEmpty());
        return details;
    }

    private static UnorderedList list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
