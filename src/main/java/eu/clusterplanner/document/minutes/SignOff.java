package eu.clusterplanner.document.minutes;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.document.model.Table.Cells;
import eu.clusterplanner.document.model.Table.Column;
import eu.clusterplanner.review.ReviewSeat;
import eu.clusterplanner.review.SeatHolder;
import java.util.ArrayList;
import java.util.List;

/** A line for the signature of each partner, for those who want the minutes signed on paper. */
final class SignOff {

    private SignOff() {}

    static Section annex(MinutesWords words) {
        List<Table.Row> rows = new ArrayList<>();
        words.contents().seats().stream()
                .filter(ReviewSeat::votes)
                .forEach(seat -> rows.add(Cells.of(
                        seat.label(),
                        seat.holders().stream()
                                .findFirst()
                                .map(SeatHolder::name)
                                .orElse(""),
                        "",
                        "")));
        List<Block> blocks = rows.isEmpty()
                ? List.of()
                : List.of(new Table(
                        words.text("caption.signatures"),
                        List.of(
                                Column.of(words.text("column.partner"), 2.5),
                                Column.of(words.text("column.represented"), 2.5),
                                Column.of(words.text("column.date"), 1.5),
                                Column.of(words.text("column.signature"), 3)),
                        rows,
                        ""));
        return Section.of("annex-a", words.text("section.signatures"), Section.Form.UPRIGHT_ANNEX, blocks);
    }
}
