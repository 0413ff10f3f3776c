package eu.clusterplanner.document.minutes;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.document.model.Table.Cells;
import eu.clusterplanner.document.model.Table.Column;
import eu.clusterplanner.review.ReviewItem;
import java.util.ArrayList;
import java.util.List;

/** The words that were decided on, as they were frozen, without costs: the whole team reads the minutes. */
final class DecidedWords {

    private DecidedWords() {}

    static Section annex(MinutesWords words) {
        List<Table.Row> rows = new ArrayList<>();
        for (ReviewItem item : words.contents().items()) {
            List<Cells> lines = item.words(false, null).stream()
                    .filter(line -> !line.value().isEmpty())
                    .map(line -> Cells.of(words.texts().get(line.label()), line.value()))
                    .toList();
            if (!lines.isEmpty()) {
                rows.add(new Table.Group(words.title(item)));
                rows.addAll(lines);
            }
        }
        List<Block> blocks = rows.isEmpty()
                ? List.of()
                : List.of(new Table(
                        words.text("caption.words"),
                        List.of(Column.of(words.text("column.line"), 2), Column.of(words.text("column.words"), 6)),
                        rows,
                        words.text("words.note")));
        return Section.of("annex-b", words.text("section.words"), Section.Form.UPRIGHT_ANNEX, blocks);
    }
}
