package eu.clusterplanner.document.minutes;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.document.model.Table.Cells;
import eu.clusterplanner.document.model.Table.Column;
import eu.clusterplanner.review.ReviewContents;
import eu.clusterplanner.review.ReviewSeat;
import eu.clusterplanner.review.SeatHolder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A line for the signature of each partner, for those who want the minutes signed on paper. */
final class SignOff {

    private SignOff() {}

    static Section annex(MinutesWords words) {
        List<Table.Row> rows = new ArrayList<>();
        words.contents().seats().stream()
                .filter(ReviewSeat::votes)
                .forEach(seat -> rows.add(Cells.of(seat.label(), represented(words.contents(), seat), "", "")));
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

    /** Who signs for it: the first of its people, else of its proxy. */
    private static String represented(ReviewContents contents, ReviewSeat seat) {
        return Stream.concat(
                        Stream.of(seat),
                        Stream.ofNullable(seat.proxy()).flatMap(proxy -> contents.seat(proxy).stream()))
                .flatMap(each -> each.holders().stream())
                .findFirst()
                .map(SeatHolder::name)
                .orElse("");
    }
}
