package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.shared.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values in the words in which the cells of a workbook have them. */
public final class SheetWords {

    private final WorkbookLayout layout;
    private final Texts texts;
    private final CellWords words;

    /** file: a partnership file whose records values can name. */
    public SheetWords(WorkbookLayout layout, Texts texts, JsonNode file) {
        this.layout = layout;
        this.texts = texts;
        this.words = new CellWords(texts, new RecordNames(file), layout::kind);
    }

    /** What stands above a column. */
    public String heading(WorkbookSheet sheet, String column) {
        return layout.column(sheet, column).orElseThrow().heading(texts);
    }

    /** Empty for nothing. */
    public String value(WorkbookSheet sheet, String column, @Nullable JsonNode value) {
        if (value == null) {
            return "";
        }
        return value.equals(SheetRows.UNKNOWN)
                ? texts.get("exchange.workbook.heading.assessment.unknown")
                : words.cell(layout.column(sheet, column).orElseThrow(), value)
                        .text()
                        .strip();
    }
}
