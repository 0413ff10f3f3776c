package eu.clusterplanner.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.document.model.PlainDocument;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Which rows Word keeps together. */
class DocxTablesTest {

    @Test
    void the_last_three_rows_of_a_long_table_stay_together() throws IOException {
        List<Table.Row> rows = rows(30);

        // the header is the first row
        assertThat(keptWithNext(rows)).containsExactly(28, 29);
    }

    @Test
    void with_the_heading_of_a_group_that_begins_there() throws IOException {
        List<Table.Row> rows = rows(30);
        rows.set(26, new Table.Group("Group"));

        assertThat(keptWithNext(rows)).containsExactly(27, 28, 29);
    }

    private static List<Table.Row> rows(int count) {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(Table.Cells.of("Row " + i));
        }
        return rows;
    }

    private static List<Integer> keptWithNext(List<Table.Row> rows) throws IOException {
        Table table = new Table("T", List.of(Table.Column.of("Head", 1)), rows, "");
        byte[] file = new DocxRenderer().render(PlainDocument.of(Section.Form.UPRIGHT, List.of(table)), Instant.EPOCH);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var written = document.getTables().get(1);
            return IntStream.range(0, written.getNumberOfRows())
                    .filter(row -> written.getRow(row)
                            .getCell(0)
                            .getParagraphArray(0)
                            .getCTP()
                            .getPPr()
                            .isSetKeepNext())
                    .boxed()
                    .toList();
        }
    }
}
