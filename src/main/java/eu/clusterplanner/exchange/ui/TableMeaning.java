package eu.clusterplanner.exchange.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import eu.clusterplanner.exchange.WorkbookImport;
import eu.clusterplanner.exchange.workbook.SheetColumn;
import eu.clusterplanner.exchange.workbook.SheetMapping;
import eu.clusterplanner.exchange.workbook.WorkbookSheet;
import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What one table of the workbook and its columns were taken for; the person may say otherwise. */
final class TableMeaning extends Details {

    private static final long serialVersionUID = 1L;

    /** after: what the person says; column: of one column, else of the table as a whole. */
    record Change(SheetMapping before, SheetMapping after, boolean column) {}

    private final transient Texts texts;
    private final transient WorkbookImport imports;
    private final transient SheetMapping mapping;
    private final transient Consumer<Change> changed;

    TableMeaning(Texts texts, WorkbookImport imports, SheetMapping mapping, Consumer<Change> changed) {
        this.texts = texts;
        this.imports = imports;
        this.mapping = mapping;
        this.changed = changed;
        WorkbookSheet sheet = mapping.sheet();
        setSummaryText(texts.get(
                "exchange.workbook.table",
                Map.of(
                        "name", mapping.table().name(),
                        "sheet", sheet == null ? texts.get("exchange.workbook.unused") : texts.get(sheet.textKey()),
                        "left", mapping.unused().size())));
        // dozens of fields, made only for those who want to see them
        addOpenedChangeListener(opened -> {
            if (opened.isOpened() && getContent().findAny().isEmpty()) {
                fill();
            }
        });
    }

    private void fill() {
        add(sheets());
        WorkbookSheet sheet = mapping.sheet();
        if (sheet == null) {
            return;
        }
        if (!mapping.unused().isEmpty()) {
            add(new Paragraph(texts.get("exchange.workbook.left-out", "columns", String.join(", ", mapping.unused()))));
        }
        Div columns = new Div();
        columns.addClassName("planner-columns");
        mapping.headings().forEach((place, heading) -> columns.add(column(sheet, place, heading)));
        add(columns);
    }

    private Select<@Nullable WorkbookSheet> sheets() {
        Select<@Nullable WorkbookSheet> field = new Select<>();
        field.setLabel(texts.get("exchange.workbook.holds"));
        field.setItems(WorkbookSheet.FIVE);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(texts.get("exchange.workbook.unused"));
        field.setItemLabelGenerator(sheet -> sheet == null ? "" : texts.get(sheet.textKey()));
        field.setValue(mapping.sheet());
        field.addValueChangeListener(event -> changed.accept(new Change(
                mapping, new SheetMapping(mapping.table(), event.getValue(), mapping.headingRow(), Map.of()), false)));
        return field;
    }

    private Select<@Nullable String> column(WorkbookSheet sheet, int place, String heading) {
        List<String> names = new ArrayList<>(
                imports.columns(sheet).stream().map(SheetColumn::name).toList());
        if (sheet == WorkbookSheet.COMPETENCES || sheet == WorkbookSheet.ASSESSMENTS) {
            names.add(SheetMapping.RATING);
        }
        Select<@Nullable String> field = new Select<>();
        field.setLabel(heading);
        field.setItems(names);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(texts.get("exchange.workbook.unused"));
        field.setItemLabelGenerator(name -> name == null ? "" : label(sheet, name));
        field.setValue(mapping.columns().get(place));
        field.addValueChangeListener(
                event -> changed.accept(new Change(mapping, mapping.withColumn(place, event.getValue()), true)));
        return field;
    }

    private String label(WorkbookSheet sheet, String name) {
        return name.equals(SheetMapping.RATING)
                ? texts.get("exchange.workbook.ratings")
                : imports.columns(sheet).stream()
                        .filter(column -> column.name().equals(name))
                        .map(column -> column.heading(texts))
                        .findFirst()
                        .orElse(name);
    }
}
