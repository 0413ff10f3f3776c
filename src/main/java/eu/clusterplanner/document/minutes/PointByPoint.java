package eu.clusterplanner.document.minutes;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.document.model.Table.Cells;
import eu.clusterplanner.document.model.Table.Column;
import eu.clusterplanner.review.ReviewAnswer;
import eu.clusterplanner.review.ReviewItem;
import eu.clusterplanner.review.ReviewSeat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each point that has more to tell than its result: why, wishes and objections, and what became of them. */
final class PointByPoint {

    private final MinutesWords words;

    PointByPoint(MinutesWords words) {
        this.words = words;
    }

    Section section() {
        return Section.of(
                "s3",
                words.text("section.points"),
                List.of(),
                words.contents().items().stream().map(this::point).toList());
    }

    private Section point(ReviewItem item) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(words.text(
                "point",
                Map.of("result", words.result(item), "reason", words.reason(item), "votes", words.votes(item)))));
        if (item.note() != null) {
            blocks.add(Block.Note.of(words.text("note", Map.of("note", item.note()))));
        }
        if (item.edition() > 1) {
            blocks.add(Block.Paragraph.of(words.text("edition", Map.of("edition", item.edition()))));
        }
        blocks.add(Block.Paragraph.of(words.votesByPartner(item)));
        List<Table.Row> rows = Stream.of(
                        words.contents().earlierTo(item.id()),
                        words.contents().answersTo(item.id()),
                        words.contents().objectionsTo(item.id()))
                .flatMap(List::stream)
                .filter(answer -> answer.reason() != null || hasEarlier(item, answer))
                .<Table.Row>map(answer -> row(item, answer))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Table(
                    words.text("caption.remarks", Map.of("title", words.title(item))),
                    List.of(
                            Column.of(words.text("column.partner"), 1.6),
                            Column.of(words.text("column.answer"), 1.6),
                            Column.of(words.text("column.remark"), 4),
                            Column.of(words.text("column.settled"), 3)),
                    rows,
                    ""));
        }
        return Section.of("s3-" + item.id(), words.title(item), blocks, List.of());
    }

    /** Whoever objected and then agreed is read with both. */
    private boolean hasEarlier(ReviewItem item, ReviewAnswer answer) {
        return words.contents().earlierTo(item.id()).stream()
                .anyMatch(before -> before.seat().equals(answer.seat()));
    }

    private Cells row(ReviewItem item, ReviewAnswer answer) {
        String who = words.contents().seat(answer.seat()).map(ReviewSeat::label).orElse("");
        String old =
                answer.edition() < item.edition() ? words.text("old-edition", Map.of("edition", answer.edition())) : "";
        String settled = answer.settled() == null
                ? ""
                : words.texts().get(answer.settled().textKey());
        return Cells.of(
                who,
                join(words.texts().get(answer.textKey()), join(when(answer), old)),
                answer.reason() == null ? "" : answer.reason(),
                join(settled, answer.reply() == null ? "" : answer.reply()));
    }

    private String when(ReviewAnswer answer) {
        return answer.supersededAt() != null
                ? words.text("answered-anew")
                : answer.afterClosing() ? words.text("after-closing") : "";
    }

    private static String join(String first, String second) {
        return Stream.of(first, second).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
