package eu.clusterplanner.document.render;

import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Table;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes tables: the header row is repeated on each page, no row breaks across pages. */
final class DocxTables {

    private static final String GROUP_FILL = "E4E8EC";

    /** Beside signs and short keys, whose columns are narrow where there are many partners; in twentieths of a point. */
    private static final BigInteger NARROW = BigInteger.valueOf(20);

    private final DocxBody body;
    private final DocxText text;

    DocxTables(DocxBody body) {
        this.body = body;
        this.text = new DocxText(body);
    }

    void write(Table table) {
        DocxCaptions.above(body, body.nextTable(), table.caption());
        long[] widths = widths(table.columns());
        CTTbl written = begin("PlanTable", widths, true);
        written.getTblPr().addNewTblCaption().setVal(table.caption());
        header(written, table.columns(), widths);
        for (Table.Row row : table.rows()) {
            switch (row) {
                case Table.Cells cells -> cells(written, table.columns(), widths, cells);
                case Table.Group group -> group(written, widths, group);
            }
        }
        // the first row of the file is the header
        keepTogether(written.getTrList().subList(table.isShort() ? 0 : table.tail() + 1, written.sizeOfTrArray()));
        DocxCaptions.source(body, table.source());
    }

    /** Each row but the last stays with the next one. */
    private static void keepTogether(List<CTRow> rows) {
        for (CTRow row : rows.subList(0, Math.max(0, rows.size() - 1))) {
            for (CTTc cell : row.getTcList()) {
                cell.getPList().forEach(words -> words.getPPr().addNewKeepNext());
            }
        }
    }

    /** A table without header: facts with their labels. */
    CTTbl begin(String style, long[] widths, boolean withHeader) {
        CTTbl table = body.table();
        CTTblPr properties = table.addNewTblPr();
        properties.addNewTblStyle().setVal(style);
        var width = properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(Arrays.stream(widths).sum()));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var look = properties.addNewTblLook();
        look.setFirstRow(withHeader ? "1" : "0");
        look.setNoHBand("1");
        look.setNoVBand("1");
        var grid = table.addNewTblGrid();
        for (long column : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
        }
        return table;
    }

    private long[] widths(List<Table.Column> columns) {
        double shares = columns.stream().mapToDouble(Table.Column::share).sum();
        return columns.stream()
                .mapToLong(column -> Math.round(body.pages().width() * column.share() / shares))
                .toArray();
    }

    private void header(CTTbl table, List<Table.Column> columns, long[] widths) {
        CTRow row = table.addNewTr();
        whole(row).addNewTblHeader();
        for (int i = 0; i < widths.length; i++) {
            CTP words = cell(row, widths[i], "TableHead");
            align(row, words, columns.get(i).align());
            Runs.text(words, columns.get(i).heading());
        }
    }

    private void cells(CTTbl table, List<Table.Column> columns, long[] widths, Table.Cells cells) {
        CTRow row = table.addNewTr();
        whole(row);
        for (int i = 0; i < widths.length; i++) {
            List<Inline> content = cells.cells().get(i);
            CTP words = cell(row, widths[i], "TableText");
            align(row, words, columns.get(i).align());
            text.write(words, content);
        }
    }

    private void group(CTTbl table, long[] widths, Table.Group group) {
        CTRow row = table.addNewTr();
        whole(row);
        CTP words = cell(row, Arrays.stream(widths).sum(), "TableGroup");
        CTTcPr properties = row.getTcArray(0).getTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(widths.length));
        var shade = properties.addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setFill(GROUP_FILL);
        Runs.text(words, group.title());
    }

    /** The row does not break across pages. */
    static CTTrPr whole(CTRow row) {
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        return properties;
    }

    static CTP cell(CTRow row, long width, String style) {
        CTTc cell = row.addNewTc();
        var size = cell.addNewTcPr().addNewTcW();
        size.setType(STTblWidth.DXA);
        size.setW(BigInteger.valueOf(width));
        CTP paragraph = cell.addNewP();
        DocxBody.style(paragraph, style);
        return paragraph;
    }

    private static void align(CTRow row, CTP paragraph, Table.Align align) {
        if (align != Table.Align.LEFT) {
            paragraph.getPPr().addNewJc().setVal(align == Table.Align.RIGHT ? STJc.RIGHT : STJc.CENTER);
        }
        if (align == Table.Align.CENTRE) {
            CTTcMar margins = row.getTcArray(row.sizeOfTcArray() - 1).getTcPr().addNewTcMar();
            narrow(margins.addNewLeft());
            narrow(margins.addNewRight());
        }
    }

    private static void narrow(CTTblWidth margin) {
        margin.setType(STTblWidth.DXA);
        margin.setW(NARROW);
    }
}
