package eu.clusterplanner.document.minutes;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.document.model.Table.Cells;
import eu.clusterplanner.document.model.Table.Column;
import eu.clusterplanner.review.ReviewAnswer;
import eu.clusterplanner.review.ReviewContents;
import eu.clusterplanner.review.ReviewSeat;
import eu.clusterplanner.review.RuleWords;
import eu.clusterplanner.review.SeatHolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** By which rule it was decided, and who answered for each partner. */
final class TakingPart {

    private final MinutesWords words;

    TakingPart(MinutesWords words) {
        this.words = words;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        rule().forEach(sentence -> blocks.add(Block.Paragraph.of(sentence)));
        List<Table.Row> rows = new ArrayList<>();
        words.contents().seats().forEach(seat -> rows.add(row(seat)));
        blocks.add(new Table(
                words.text("caption.part"),
                List.of(
                        Column.of(words.text("column.partner"), 2.4),
                        Column.of(words.text("column.people"), 3),
                        Column.of(words.text("column.answered"), 1.6),
                        Column.of(words.text("column.proxy"), 2)),
                rows,
                words.text("part.note")));
        return Section.of("s2", words.text("section.part"), blocks, List.of());
    }

    /** The sentences of the rule, as they held for this review. */
    private List<String> rule() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                RuleWords.of(words.texts(), words.round().rule(), words.round().body()));
        long entitled =
                words.contents().seats().stream().filter(ReviewSeat::votes).count();
        sentences.add(words.text(
                "quorum",
                Map.of(
                        "answered",
                        words.contents().seats().stream()
                                .filter(seat -> seat.votes() && words.contents().tookPart(seat.id()))
                                .count(),
                        "entitled",
                        entitled)));
        return sentences;
    }

    private Cells row(ReviewSeat seat) {
        ReviewContents contents = words.contents();
        String people = seat.holders().stream().map(this::person).collect(Collectors.joining(", "));
        String proxy = Optional.ofNullable(seat.proxy())
                .flatMap(contents::seat)
                .map(other -> words.text(
                        "proxy",
                        Map.of(
                                "partner",
                                other.label(),
                                "authority",
                                Optional.ofNullable(seat.proxyAuthority()).orElse(""))))
                .orElse("");
        return Cells.of(
                seat.votes() ? seat.label() : words.text("no-vote", Map.of("name", seat.label())),
                people.isEmpty() ? words.text("nobody") : people,
                words.text(
                        "answered",
                        Map.of(
                                "answered",
                                contents.answered(seat.id()),
                                "count",
                                contents.items().size())),
                proxy);
    }

    /** Deputies and those who did answer are told. */
    private String person(SeatHolder holder) {
        boolean gave = words.contents().answers().stream()
                .filter(answer -> answer.seat().equals(holder.seat()))
                .map(ReviewAnswer::givenBy)
                .anyMatch(holder.name()::equals);
        String name = holder.deputy() ? words.text("deputy", Map.of("name", holder.name())) : holder.name();
        return gave ? words.text("gave", Map.of("name", name)) : name;
    }
}
