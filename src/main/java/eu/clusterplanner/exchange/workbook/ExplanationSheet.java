package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.platform.workbook.CellStyles;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.reference.ReferenceList;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.ChoiceTexts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Says what may be written in which column. It is left out when a workbook is read. */
final class ExplanationSheet {

    private static final int WIDE = 256 * 80;
    private static final int MEDIUM = 256 * 32;

    private final Texts texts;
    private final Sheet sheet;
    private final CellStyles styles;
    private int next;

    ExplanationSheet(Texts texts, Workbook workbook, CellStyles styles) {
        this.texts = texts;
        this.sheet = workbook.createSheet(texts.get("exchange.workbook.sheet.help"));
        this.styles = styles;
        sheet.setColumnWidth(0, MEDIUM);
        sheet.setColumnWidth(1, MEDIUM);
        sheet.setColumnWidth(2, WIDE);
    }

    void add(List<String> about, List<FilledSheet> sheets) {
        about.forEach(line -> {
            Cell cell = sheet.createRow(next++).createCell(0);
            cell.setCellValue(EscapedText.encode(line));
            cell.setCellStyle(styles.line(line));
        });
        next++;
        addRow(
                true,
                texts.get("exchange.workbook.help.sheet"),
                texts.get("exchange.workbook.help.column"),
                texts.get("exchange.workbook.help.what"));
        for (FilledSheet filled : sheets) {
            String name = texts.get(filled.sheet().textKey());
            filled.columns().forEach(column -> addRow(false, name, column.heading(texts), what(column)));
        }
    }

    private void addRow(boolean heading, String... contents) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < contents.length; i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(contents[i]);
            cell.setCellStyle(heading ? styles.heading() : styles.text(contents[i]));
        }
    }

    private String what(SheetColumn column) {
        String own = "exchange.workbook.help." + column.kind().name() + "." + column.name();
        if (texts.has(own)) {
            return texts.get(own);
        }
        return switch (column.property().type()) {
            case PropertyType.Choice choice ->
                choice.options().stream()
                        .map(option -> ChoiceTexts.of(texts, column.kind(), column.property(), option))
                        .collect(Collectors.joining(" · "));
            case PropertyType.WholeNumber number
            when number.most() < Integer.MAX_VALUE ->
                texts.get(
                        "exchange.workbook.help.range",
                        java.util.Map.of("least", number.least(), "most", number.most()));
            case PropertyType.Line line
            when column.property().offered().contains(ReferenceList.COUNTRIES) ->
                texts.get("exchange.workbook.help.country");
            case PropertyType.Children(String kind) -> texts.get("exchange.workbook.help.children." + kind);
            default ->
                texts.get("exchange.workbook.help."
                        + column.property().type().getClass().getSimpleName().toLowerCase(Locale.ROOT));
        };
    }
}
